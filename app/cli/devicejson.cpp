// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicejson.h"

#include "app/cli/age.h"
#include "app/cli/profilejson.h"

#include <QJsonArray>

namespace longreach::cli {

namespace {

/// What `value` says as text; null if there is none.
template <typename Value>
QJsonValue textOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

} // namespace

QJsonObject deviceJson(const Device &device, Timestamp now)
{
    QJsonArray profiles;
    for (const auto &profile : device.profiles)
        profiles += profileJson(profile);
    const auto interval = device.pollInterval ? QJsonValue(qint64{device.pollInterval->count()}) : QJsonValue();
    return {
        {QStringLiteral("eid"), device.eid.toString()},
        {QStringLiteral("imei"), textOrNull(device.imei)},
        {QStringLiteral("label"), device.label},
        {QStringLiteral("group"), device.group},
        {QStringLiteral("tags"), QJsonArray::fromStringList(device.tags)},
        {QStringLiteral("notes"), device.notes},
        {QStringLiteral("country"), device.country},
        {QStringLiteral("plmn"), textOrNull(device.plmn)},
        {QStringLiteral("operator"), operatorName(device)},
        {QStringLiteral("eim"), device.eim},
        {QStringLiteral("state"), toWord(stateOf(device, now))},
        {QStringLiteral("lastPoll"), momentJson(device.lastPoll)},
        {QStringLiteral("pollInterval"), interval},
        {QStringLiteral("syncedAt"), momentJson(device.syncedAt)},
        {QStringLiteral("auditedAt"), momentJson(device.auditedAt)},
        {QStringLiteral("profiles"), profiles},
    };
}

TextTable deviceTable()
{
    return TextTable({QStringLiteral("EID"), QStringLiteral("label"), QStringLiteral("country"),
                      QStringLiteral("operator"), QStringLiteral("eIM"), QStringLiteral("state"),
                      QStringLiteral("last poll"), QStringLiteral("profiles")});
}

void addDeviceRow(TextTable &table, const Device &device, Timestamp now)
{
    table.add({device.eid.toString(), device.label, device.country, operatorName(device), device.eim,
               toWord(stateOf(device, now)), ageText(device.lastPoll, now), QString::number(device.profiles.size())});
}

TextTable profileTable(const Device &device)
{
    TextTable table({QStringLiteral("ICCID"), QStringLiteral("state"), QStringLiteral("class"),
                     QStringLiteral("operator"), QStringLiteral("name"), QStringLiteral("fallback")});
    for (const auto &profile : device.profiles)
        table.add({profile.iccid.toString(), toWord(profile.state), toWord(profile.profileClass), providerOf(profile),
                   nameOf(profile), profile.isFallback ? QStringLiteral("yes") : QString()});
    return table;
}

} // namespace longreach::cli
