// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/devicelist.h"

#include "app/eim/eimlog.h"
#include "app/eim/onomondo/unixmoment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace longreach::eim {

namespace {

template <typename Value>
std::optional<Value> valueOf(const QJsonValue &json)
{
    const auto value = Value::parse(json.toString());
    return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Profile> readListedProfile(const QJsonObject &entry)
{
    const auto iccid = valueOf<Iccid>(entry.value(u"iccid"));
    if (!iccid)
        return std::nullopt;
    Profile profile{*iccid};
    profile.isdpAid = valueOf<Aid>(entry.value(u"isdpAid"));
    profile.state = profileStateFromWord(entry.value(u"state").toString());
    profile.profileClass = profileClassFromWord(entry.value(u"class").toString());
    profile.owner = valueOf<Plmn>(entry.value(u"owner"));
    profile.serviceProvider = entry.value(u"serviceProvider").toString();
    profile.name = entry.value(u"name").toString();
    profile.nickname = entry.value(u"nickname").toString();
    profile.isFallback = entry.value(u"fallback").toBool();
    return profile;
}

std::optional<std::chrono::seconds> readInterval(const QJsonValue &json)
{
    const auto interval = json.toDouble();
    if (!(interval > 0) || interval > 1e9)
        return std::nullopt;
    return std::chrono::seconds{static_cast<qint64>(std::ceil(interval))};
}

std::optional<Device> readDevice(const QJsonObject &entry, const QString &eim, Timestamp now)
{
    const auto eid = valueOf<Eid>(entry.value(u"eid"));
    if (!eid)
        return std::nullopt;
    Device device{*eid};
    device.eim = eim;
    device.syncedAt = now;
    device.imei = valueOf<Imei>(entry.value(u"imei"));
    device.label = entry.value(u"label").toString();
    device.country = entry.value(u"country").toString();
    device.plmn = valueOf<Plmn>(entry.value(u"plmn"));
    device.pollInterval = readInterval(entry.value(u"pollInterval"));
    device.lastPoll = readUnixMoment(entry.value(u"lastPoll"));
    const auto profiles = entry.value(u"profiles").toArray();
    device.profiles.reserve(static_cast<std::size_t>(profiles.size()));
    for (const auto &listed : profiles) {
        if (auto profile = readListedProfile(listed.toObject()))
            device.profiles.push_back(std::move(*profile));
    }
    return device;
}

} // namespace

Result<ports::DevicePage> readDevicePage(const QByteArray &body, const QString &eim, Timestamp now)
{
    const auto answer = QJsonDocument::fromJson(body).object();
    if (!answer.value(u"devices").isArray())
        return failure(Error::Kind::BadReply, QStringLiteral("devices: no list of devices in the answer"));
    ports::DevicePage page;
    const auto entries = answer.value(u"devices").toArray();
    page.devices.reserve(static_cast<std::size_t>(entries.size()));
    for (const auto &entry : entries) {
        if (auto device = readDevice(entry.toObject(), eim, now))
            page.devices.push_back(std::move(*device));
    }
    if (const auto leftOut = entries.size() - static_cast<qsizetype>(page.devices.size()); leftOut > 0)
        qCWarning(eimLog, "devices: %lld entries without a valid EID left out", static_cast<long long>(leftOut));
    page.next = answer.value(u"next").toString();
    if (!page.next.isEmpty() && !Eid::parse(page.next))
        return failure(Error::Kind::BadReply, QStringLiteral("devices: 'next' is no EID"));
    return page;
}

} // namespace longreach::eim
