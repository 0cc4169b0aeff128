// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/faults.h"

#include "app/lab/cowboyreply.h"

#include <utility>

namespace longreach::lab {

bool Faults::hits(Share share, std::string_view name) const
{
    return share.fraction() > 0 && m_seed.fraction(name, m_request) < share.fraction();
}

HttpReply Faults::answer(const HttpRequest &request, const HttpHandler &eim)
{
    if (request.target.startsWith("/lab/"))
        return eim(request);
    ++m_request;
    m_isRestartDue = m_shares.restartEvery > 0 && m_request % static_cast<quint64>(m_shares.restartEvery) == 0;
    if (hits(m_shares.error500, "error500"))
        return cowboy::bare(500);
    const bool isCreate = request.method == "POST" && request.target.contains("/create");
    if (isCreate && hits(m_shares.resetBeforeCreate, "before"))
        return {.delivery = HttpReply::Delivery::Reset};
    return spoil(eim(request), isCreate);
}

HttpReply Faults::spoil(HttpReply reply, bool isCreate) const
{
    if (isCreate && reply.status == 303 && hits(m_shares.resetAfterCreate, "after"))
        reply.delivery = HttpReply::Delivery::Reset;
    else if (hits(m_shares.hang, "hang"))
        reply.delivery = HttpReply::Delivery::Never;
    else if (hits(m_shares.halfResponse, "half"))
        reply.delivery = HttpReply::Delivery::Half;
    else if (hits(m_shares.garbage, "garbage"))
        reply.body.fill('#');
    return reply;
}

bool Faults::takeRestart()
{
    return std::exchange(m_isRestartDue, false);
}

} // namespace longreach::lab
