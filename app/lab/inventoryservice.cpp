// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/inventoryservice.h"

#include "app/lab/cowboyreply.h"
#include "app/lab/devicelisting.h"

#include <QUrlQuery>

#include <algorithm>

namespace longreach::lab {

namespace {

const QByteArray EuiccPath("/lab/euicc/");

OrderedJson numberOr(const std::optional<qint64> &number)
{
    return number ? OrderedJson::number(*number) : OrderedJson();
}

} // namespace

bool InventoryService::isMeant(const HttpRequest &request)
{
    const auto path = request.target.split('?').first();
    return path == "/devices" || path == "/devices/" || path.startsWith("/lab/");
}

HttpReply InventoryService::answer(const HttpRequest &request) const
{
    if (request.target == "/lab/enrol" && request.method == "POST")
        return enrol(request);
    if (request.target == "/lab/faults" && request.method == "POST")
        return turn(request);
    if (request.method != "GET") {
        auto reply = cowboy::empty(405);
        reply.headers.emplace("allow", "GET");
        return reply;
    }
    const auto question = request.target.indexOf('?');
    const auto path = question < 0 ? request.target : request.target.left(question);
    if (path == "/lab/plan")
        return cowboy::json(m_sources.plan.toJson());
    if (path == "/lab/faults")
        return faults();
    if (path == "/lab/orders")
        return orders();
    if (path.startsWith(EuiccPath))
        return euicc(path.mid(EuiccPath.size()));
    if (path.startsWith("/devices"))
        return devices(question < 0 ? QByteArray() : request.target.mid(question + 1));
    return cowboy::empty(404);
}

HttpReply InventoryService::devices(const QByteArray &query) const
{
    const QUrlQuery parameters(QString::fromUtf8(query));
    const auto after = parameters.queryItemValue(QStringLiteral("after"));
    bool isNumber = true;
    const auto limitText = parameters.queryItemValue(QStringLiteral("limit"));
    const int limit = limitText.isEmpty() ? DeviceListing::LongestPage : limitText.toInt(&isNumber);
    const bool isDigits = std::all_of(after.begin(), after.end(), [](QChar unit) { return unit.isDigit(); });
    if (!isDigits || !isNumber || limit < 1 || limit > DeviceListing::LongestPage)
        return cowboy::empty(400);
    return cowboy::json(DeviceListing(m_sources.fleet, m_sources.outside, m_sources.clock).page(after, limit));
}

HttpReply InventoryService::euicc(const QByteArray &digits) const
{
    const auto eid = Eid::parse(QString::fromLatin1(digits));
    const auto text = eid ? eid->toString().toLatin1() : QByteArray();
    const auto *outside = m_sources.outside.find(text);
    const bool isKnown = eid && (m_sources.fleet.find(*eid) || (outside && outside->isEnrolled));
    if (!isKnown)
        return cowboy::empty(404);
    const auto record = m_sources.records.find(text);
    const bool hasKey = !record.key.isEmpty() || !record.keyPoint.isEmpty();
    const auto *work = m_sources.desk.find(text);
    return cowboy::json(
        OrderedJson::object(
            {{"eid", OrderedJson::string(text)},
             {"counterValue", numberOr(record.counter)},
             {"associationToken", OrderedJson::number(record.token)},
             {"consumerEuicc", record.isConsumer ? OrderedJson::boolean(*record.isConsumer) : OrderedJson()},
             {"isKeyKnown", OrderedJson::boolean(hasKey)},
             {"openOrder", work ? OrderedJson::string(work->orderId) : OrderedJson()}})
            .toText());
}

HttpReply InventoryService::faults() const
{
    const auto report = m_sources.report();
    OrderedJson::Object knobs;
    for (const auto &knob : report.knobs)
        knobs.emplace_back(knob.name.toUtf8(), OrderedJson::real(knob.value));
    OrderedJson::Array down;
    for (const auto &place : report.down)
        down.push_back(OrderedJson::string(place));
    const auto scenario = report.scenario.isEmpty() ? OrderedJson() : OrderedJson::string(report.scenario);
    return cowboy::json(OrderedJson::object({{"speed", OrderedJson::real(report.speed)},
                                             {"paused", OrderedJson::boolean(report.isPaused)},
                                             {"time", OrderedJson::number(report.time.count())},
                                             {"scenario", scenario},
                                             {"faults", OrderedJson::object(std::move(knobs))},
                                             {"down", OrderedJson::array(std::move(down))}})
                            .toText());
}

HttpReply InventoryService::turn(const HttpRequest &request) const
{
    const auto refuse = [](const QString &why) {
        auto reply = cowboy::json(OrderedJson::object({{"error", OrderedJson::string(why)}}).toText());
        reply.status = 400;
        return reply;
    };
    const auto body = OrderedJson::parse(request.body);
    const auto *assignments = body ? body->asArray() : nullptr;
    if (!assignments)
        return refuse(QStringLiteral("not a list of \"<name>=<value>\""));
    std::vector<LabChange> changes;
    for (const auto &assignment : *assignments) {
        const auto *text = assignment.asString();
        auto change = parseLabChange(text ? QString::fromUtf8(*text) : QString());
        if (!change)
            return refuse(change.error().detail);
        changes.push_back(*std::move(change));
    }
    if (const auto done = m_sources.change(changes); !done)
        return refuse(done.error().detail);
    return faults();
}

HttpReply InventoryService::enrol(const HttpRequest &request) const
{
    const auto body = OrderedJson::parse(request.body);
    const auto *text = body && body->hasExactly({"eid"}) ? body->asObject()->front().second.asString() : nullptr;
    const auto eid = text ? Eid::parse(QString::fromUtf8(*text)) : failure(Error::Kind::InvalidInput, {});
    if (!eid)
        return cowboy::empty(400);
    m_sources.outside.enrol(eid->toString().toLatin1());
    return cowboy::json(R"({"status":"known"})");
}

HttpReply InventoryService::orders() const
{
    QByteArray body("[");
    for (const auto &order : m_sources.book.accepted()) {
        if (body.size() > 1)
            body += ',';
        body += OrderedJson::object({{"id", OrderedJson::string(order.id)},
                                     {"facility", OrderedJson::string(pathOf(order.facility))},
                                     {"eid", OrderedJson::string(order.eid)},
                                     {"body", OrderedJson::string(order.resource)},
                                     {"time", unixSeconds(m_sources.clock.toWall(order.at))}})
                    .toText();
    }
    return cowboy::json(body + ']');
}

} // namespace longreach::lab
