// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/faults.h"

#include "app/lab/cowboyreply.h"

#include <array>
#include <utility>

namespace longreach::lab {

Result<void> FaultShares::set(QStringView assignment)
{
    const auto equals = assignment.indexOf(u'=');
    const auto name = assignment.left(equals);
    const auto value = equals < 0 ? QStringView() : assignment.mid(equals + 1);
    const std::array<std::pair<QStringView, Share *>, 6> shares{{{u"reset-before-create", &resetBeforeCreate},
                                                                 {u"reset-after-create", &resetAfterCreate},
                                                                 {u"error500", &error500},
                                                                 {u"hang", &hang},
                                                                 {u"half-response", &halfResponse},
                                                                 {u"garbage", &garbage}}};
    for (const auto &[known, share] : shares) {
        if (known == name)
            return Share::parse(value).map([&](Share read) { *share = read; });
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (name == u"restart-every" && isNumber && number >= 0) {
        restartEvery = number;
        return {};
    }
    if (name == u"euicc-poison" && (value == u"on" || value == u"off")) {
        isPoisonable = value == u"on";
        return {};
    }
    return failure(Error::Kind::InvalidInput, QStringLiteral("fault '%1': unknown, or its value is").arg(assignment));
}

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
