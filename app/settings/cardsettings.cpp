// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/cardsettings.h"

#include "app/settings/settingsgroup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace longreach::settings {

namespace {

constexpr int SmallestBlock = 1;
constexpr int LargestBlock = 255;

/// Names of readers hold whatever their makers like, commas too.
QByteArray listed(const QStringList &names)
{
    return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
}

QStringList namesIn(const QByteArray &list)
{
    return QJsonDocument::fromJson(list).array().toVariantList().isEmpty()
        ? QStringList()
        : QJsonDocument::fromJson(list).toVariant().toStringList();
}

} // namespace

CardSettings CardSettings::read(const SettingsGroup &group)
{
    CardSettings settings;
    auto &bench = settings.bench;
    for (const auto &text : group.text(u"isdrAids", {}).split(u' ', Qt::SkipEmptyParts)) {
        const auto aid = Aid::parse(text);
        if (aid && std::ranges::find(bench.isdrAids, *aid) == bench.isdrAids.end())
            bench.isdrAids.push_back(*aid);
    }
    bench.ignoredReaders = namesIn(group.bytes(u"ignoredReaders"));
    bench.sendsNotifications = group.flag(u"sendsNotifications", bench.sendsNotifications);
    bench.guardsProfiles = group.flag(u"guardsProfiles", bench.guardsProfiles);
    bench.blockSize = std::clamp(group.number(u"blockSize", bench.blockSize), SmallestBlock, LargestBlock);
    return settings;
}

void CardSettings::write(SettingsGroup &group) const
{
    QStringList aids;
    for (const auto &aid : bench.isdrAids)
        aids.append(aid.toString());
    group.setText(u"isdrAids", aids.join(u' '));
    group.setBytes(u"ignoredReaders", listed(bench.ignoredReaders));
    group.setFlag(u"sendsNotifications", bench.sendsNotifications);
    group.setFlag(u"guardsProfiles", bench.guardsProfiles);
    group.setNumber(u"blockSize", bench.blockSize);
}

} // namespace longreach::settings
