// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/inventoryservice.h"

#include "app/lab/cowboyreply.h"

#include <QUrlQuery>

#include <algorithm>
#include <chrono>

namespace longreach::lab {

namespace {

constexpr int LongestPage = 1000;

/// Unix seconds with microseconds, as a string like every time of this dialect.
OrderedJson unixSeconds(std::chrono::system_clock::time_point moment)
{
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(moment.time_since_epoch()).count();
    const auto digits = QByteArray::number(qint64{whole});
    return OrderedJson::string(QByteArray(digits.chopped(6) + '.' + digits.right(6)));
}

OrderedJson describe(const Profile &profile)
{
    const auto owner = profile.owner ? OrderedJson::string(profile.owner->toString()) : OrderedJson();
    return OrderedJson::object(
        {{"iccid", OrderedJson::string(profile.iccid.toString())},
         {"isdpAid", OrderedJson::string(profile.isdpAid ? profile.isdpAid->toString() : QString())},
         {"state", OrderedJson::string(toWord(profile.state))},
         {"class", OrderedJson::string(toWord(profile.profileClass))},
         {"serviceProvider", OrderedJson::string(profile.serviceProvider)},
         {"name", OrderedJson::string(profile.name)},
         {"nickname", OrderedJson::string(profile.nickname)},
         {"owner", owner},
         {"fallback", OrderedJson::boolean(profile.isFallback)}});
}

OrderedJson describe(const SimulatedDevice &device, const LabClock &clock)
{
    const auto &identity = device.identity();
    const auto lastPoll = device.lastPoll() ? unixSeconds(clock.toWall(*device.lastPoll())) : OrderedJson();
    OrderedJson::Array profiles;
    for (const auto &profile : device.card().profiles())
        profiles.push_back(describe(profile));
    return OrderedJson::object({{"eid", OrderedJson::string(identity.eid.toString())},
                                {"imei", OrderedJson::string(identity.imei.toString())},
                                {"label", OrderedJson::string(identity.label)},
                                {"country", OrderedJson::string(identity.country)},
                                {"plmn", OrderedJson::string(device.plmn().toString())},
                                {"pollInterval", OrderedJson::real(clock.toReal(device.pollInterval()).count())},
                                {"lastPoll", lastPoll},
                                {"profiles", OrderedJson::array(std::move(profiles))}});
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
    if (request.method != "GET") {
        auto reply = cowboy::empty(405);
        reply.headers.emplace("allow", "GET");
        return reply;
    }
    const auto question = request.target.indexOf('?');
    const auto path = question < 0 ? request.target : request.target.left(question);
    if (path == "/lab/plan")
        return cowboy::json(m_plan.toJson());
    if (path == "/lab/orders")
        return orders();
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
    const int limit = limitText.isEmpty() ? LongestPage : limitText.toInt(&isNumber);
    const bool isDigits = std::all_of(after.begin(), after.end(), [](QChar unit) { return unit.isDigit(); });
    if (!isDigits || !isNumber || limit < 1 || limit > LongestPage)
        return cowboy::empty(400);
    const auto &all = m_fleet.devices();
    auto device =
        std::upper_bound(all.begin(), all.end(), after, [](const QString &digits, const SimulatedDevice &one) {
            return digits < one.identity().eid.toString();
        });
    OrderedJson::Array page;
    QString last;
    for (; device != all.end() && static_cast<int>(page.size()) < limit; ++device) {
        page.push_back(describe(*device, m_clock));
        last = device->identity().eid.toString();
    }
    const auto next = device == all.end() ? OrderedJson() : OrderedJson::string(last);
    return cowboy::json(
        OrderedJson::object({{"devices", OrderedJson::array(std::move(page))}, {"next", next}}).toText());
}

HttpReply InventoryService::enrol(const HttpRequest &request) const
{
    const auto body = OrderedJson::parse(request.body);
    const auto *text = body && body->hasExactly({"eid"}) ? body->asObject()->front().second.asString() : nullptr;
    const auto eid = text ? Eid::parse(QString::fromUtf8(*text)) : failure(Error::Kind::InvalidInput, {});
    if (!eid)
        return cowboy::empty(400);
    m_register.enrol(eid->toString().toLatin1());
    return cowboy::json(R"({"status":"known"})");
}

HttpReply InventoryService::orders() const
{
    QByteArray body("[");
    for (const auto &order : m_book.accepted()) {
        if (body.size() > 1)
            body += ',';
        body += OrderedJson::object({{"id", OrderedJson::string(order.id)},
                                     {"facility", OrderedJson::string(pathOf(order.facility))},
                                     {"eid", OrderedJson::string(order.eid)},
                                     {"body", OrderedJson::string(order.resource)},
                                     {"time", unixSeconds(m_clock.toWall(order.at))}})
                    .toText();
    }
    return cowboy::json(body + ']');
}

} // namespace longreach::lab
