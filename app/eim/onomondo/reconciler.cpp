// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/reconciler.h"

#include "app/eim/onomondo/lookupreply.h"
#include "app/eim/onomondo/orderbody.h"
#include "app/eim/onomondo/replies.h"

#include <algorithm>
#include <set>

namespace longreach::eim {

namespace {

using Finding = ports::Reconciliation::Finding;

constexpr std::size_t LookupsAtOnce = 6;

} // namespace

Reconciler::Reconciler(HttpClient &http, std::vector<QString> known, std::stop_token stop)
    : m_http(http), m_known(known.begin(), known.end()), m_stop(std::move(stop))
{}

Result<std::vector<ports::Reconciliation>> Reconciler::find(const std::vector<ports::OrderRequest> &requests)
{
    Findings findings(requests.size());
    std::set<Facility> facilities;
    for (const auto &request : requests)
        facilities.insert(facilityOf(request.order));
    for (const auto facility : facilities) {
        if (auto searched = findIn(facility, requests, findings); !searched)
            return failure(searched.error());
    }
    return findings;
}

Result<void> Reconciler::findIn(Facility facility, const Requests &requests, Findings &findings)
{
    const auto orders = unknownOrders(facility);
    if (!orders)
        return failure(orders.error());
    if (!*orders)
        return {}; // findings say CannotTell from the start
    bool isComplete = true;
    for (std::size_t at = 0; at < (*orders)->size(); at += LookupsAtOnce) {
        const auto end = std::min(at + LookupsAtOnce, (*orders)->size());
        std::vector<QFuture<Result<HttpReply>>> answers;
        for (auto next = at; next < end; ++next)
            answers.push_back(get((**orders)[next].path(QLatin1String("lookup"))));
        for (auto next = at; next < end; ++next) {
            const auto answer = answers[next - at].result();
            if (!answer)
                return failure(answer.error());
            const auto body = bodyOf(*answer, u"lookup");
            const auto reply = body ? LookupReply::parse(*body) : Result<LookupReply>(failure(body.error()));
            isComplete = isComplete && reply;
            for (std::size_t row = 0; reply && row < requests.size(); ++row) {
                if (findings[row].finding == Finding::Found || !isSameOrder(reply->resource, requests[row]))
                    continue;
                findings[row] = {Finding::Found, (**orders)[next].toString()};
                break;
            }
        }
    }
    for (std::size_t row = 0; isComplete && row < requests.size(); ++row) {
        if (findings[row].finding != Finding::Found && facilityOf(requests[row].order) == facility)
            findings[row].finding = Finding::NotThere;
    }
    return {};
}

Result<std::optional<std::vector<OrderName>>> Reconciler::unknownOrders(Facility facility)
{
    const auto answer = get('/' + toWord(facility).toLatin1() + "/list").result();
    if (!answer)
        return failure(answer.error());
    auto orders = readList(*answer, facility);
    if (orders && *orders) {
        auto &names = **orders;
        names.erase(std::remove_if(names.begin(), names.end(),
                                   [this](const OrderName &name) { return m_known.contains(name.toString()); }),
                    names.end());
    }
    return orders;
}

QFuture<Result<HttpReply>> Reconciler::get(const QByteArray &path)
{
    HttpRequest request;
    request.path = path;
    return m_http.send(std::move(request), m_stop);
}

} // namespace longreach::eim
