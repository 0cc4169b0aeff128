// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/devicelist.h"

#include "app/eim/eimlog.h"
#include "app/eim/onomondo/unixmoment.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace longreach::eim {

namespace {

using simdjson::dom::array;
using simdjson::dom::object;

/// What stands under `name`, if it is there and a T.
template <typename T>
std::optional<T> memberOf(const object &entry, std::string_view name)
{
    T value;
    if (entry[name].get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

/// Empty if there is no such text.
QString textOf(const object &entry, std::string_view name)
{
    const auto text = memberOf<std::string_view>(entry, name);
    return text ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())) : QString();
}

template <typename Value>
std::optional<Value> valueOf(const object &entry, std::string_view name)
{
    const auto value = Value::parse(textOf(entry, name));
    return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Profile> readListedProfile(const object &entry)
{
    const auto iccid = valueOf<Iccid>(entry, "iccid");
    if (!iccid)
        return std::nullopt;
    Profile profile{*iccid};
    profile.isdpAid = valueOf<Aid>(entry, "isdpAid");
    profile.state = profileStateFromWord(textOf(entry, "state"));
    profile.profileClass = profileClassFromWord(textOf(entry, "class"));
    profile.owner = valueOf<Plmn>(entry, "owner");
    profile.serviceProvider = textOf(entry, "serviceProvider");
    profile.name = textOf(entry, "name");
    profile.nickname = textOf(entry, "nickname");
    profile.isFallback = memberOf<bool>(entry, "fallback").value_or(false);
    return profile;
}

std::optional<std::chrono::seconds> readInterval(const object &entry)
{
    const auto interval = memberOf<double>(entry, "pollInterval").value_or(0);
    if (!(interval > 0) || interval > 1e9)
        return std::nullopt;
    return std::chrono::seconds{static_cast<qint64>(std::ceil(interval))};
}

/// Unix seconds, as a number or as a text.
std::optional<Timestamp> readPoll(const object &entry)
{
    bool isNumber = true;
    const auto told = memberOf<double>(entry, "lastPoll");
    const auto seconds = told ? *told : textOf(entry, "lastPoll").toDouble(&isNumber);
    return isNumber ? unixMoment(seconds) : std::nullopt;
}

std::optional<Device> readDevice(const object &entry, const QString &eim, Timestamp now)
{
    const auto eid = valueOf<Eid>(entry, "eid");
    if (!eid)
        return std::nullopt;
    Device device{*eid};
    device.eim = eim;
    device.imei = valueOf<Imei>(entry, "imei");
    device.label = textOf(entry, "label");
    device.country = textOf(entry, "country");
    device.plmn = valueOf<Plmn>(entry, "plmn");
    device.pollInterval = readInterval(entry);
    device.lastPoll = readPoll(entry);
    const auto profiles = memberOf<array>(entry, "profiles");
    if (!profiles)
        return device; // it has said nothing of them
    device.syncedAt = now;
    device.profiles.reserve(profiles->size());
    for (const auto listed : *profiles) {
        object members;
        if (listed.get(members) != simdjson::SUCCESS)
            continue;
        if (auto profile = readListedProfile(members))
            device.profiles.push_back(std::move(*profile));
    }
    return device;
}

} // namespace

Result<ports::DevicePage> readDevicePage(const QByteArray &body, const QString &eim, Timestamp now)
{
    simdjson::dom::parser parser;
    object answer;
    array entries;
    if (parser.parse(body.constData(), static_cast<std::size_t>(body.size())).get(answer) != simdjson::SUCCESS
        || answer["devices"].get(entries) != simdjson::SUCCESS)
        return failure(Error::Kind::BadReply, QStringLiteral("devices: no list of devices in the answer"));
    ports::DevicePage page;
    page.devices.reserve(entries.size());
    for (const auto entry : entries) {
        object members;
        if (entry.get(members) != simdjson::SUCCESS)
            continue;
        if (auto device = readDevice(members, eim, now))
            page.devices.push_back(std::move(*device));
    }
    if (const auto leftOut = entries.size() - page.devices.size(); leftOut > 0)
        qCWarning(eimLog, "devices: %zu entries without a valid EID left out", leftOut);
    page.next = textOf(answer, "next");
    if (!page.next.isEmpty() && !Eid::parse(page.next))
        return failure(Error::Kind::BadReply, QStringLiteral("devices: 'next' is no EID"));
    return page;
}

QByteArray devicesPath(const QString &after, int limit)
{
    constexpr int PageMaximum = 1'000;
    const auto from = after.isEmpty() ? QByteArray() : "after=" + after.toLatin1().toPercentEncoding() + '&';
    return "/devices?" + from + "limit=" + QByteArray::number(std::clamp(limit, 1, PageMaximum));
}

QByteArray devicePath(const Eid &eid)
{
    // What follows the first 31 digits is this device or none: no other EID has them.
    return devicesPath(eid.toString().chopped(1), 1);
}

} // namespace longreach::eim
