// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/devicewriter.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/storednumbers.h"
#include "app/journal/taglist.h"
#include "app/journal/texttable.h"

namespace longreach::journal {

namespace {

/// NULL takes no room where an empty text would take a byte in each of a million rows.
std::optional<QString> unlessEmpty(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text;
}

std::optional<QByteArray> unlessEmpty(const PollHistory &polls)
{
    if (polls.isEmpty())
        return std::nullopt;
    return polls.toBytes();
}

/// The last operation of a device in its columns, which stay empty where there is none.
struct OrderColumns {
    std::optional<int> state;
    std::optional<bool> isSettled;
    std::optional<Timestamp> sent;
    std::optional<Timestamp> delivered;
    std::optional<Timestamp> ended;
};

OrderColumns columnsOf(const std::optional<LastOperation> &last)
{
    if (!last)
        return {};
    return {toNumber(last->state), last->isSettled, last->submittedAt, last->deliveredAt, last->endedAt};
}

} // namespace

DeviceWriter::DeviceWriter(SqliteTurn &turn)
    : m_turn(turn),
      m_device(turn.connection.statement("INSERT OR REPLACE INTO device VALUES"
                                         " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                                         " ?16, ?17, ?18, ?19, ?20)")),
      m_profile(turn.connection.statement("INSERT OR REPLACE INTO profile VALUES"
                                          " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")),
      m_surplus(turn.connection.statement("DELETE FROM profile WHERE eid = ?1 AND position >= ?2")),
      m_removed(turn.connection.statement("DELETE FROM removed_device WHERE eid = ?1")),
      m_watched(turn.connection.statement("INSERT OR IGNORE INTO watched_hour VALUES (?1, ?2)"))
{}

Result<void> DeviceWriter::write(const Device &device)
{
    if (auto done = writeRow(device); !done)
        return done;
    for (std::size_t position = 0; position < device.profiles.size(); ++position) {
        if (auto done = writeProfile(device.eid, position, device.profiles[position]); !done)
            return done;
    }
    return m_surplus.bind(device.eid, device.profiles.size()).run().and_then([&] {
        return m_removed.bind(device.eid).run();
    });
}

Result<void> DeviceWriter::writeRow(const Device &device)
{
    const auto group = m_turn.texts.number(device.group);
    const auto tags = m_turn.texts.number(joinTags(device.tags));
    const auto country = m_turn.texts.number(device.country);
    const auto eim = m_turn.texts.number(device.eim);
    for (const auto *number : {&group, &tags, &country, &eim}) {
        if (!*number)
            return failure(number->error());
    }
    const auto order = columnsOf(device.lastOperation);
    m_device.bind(device.eid, m_turn.revision, device.imei, unlessEmpty(device.label), *group, *tags, *country,
                  device.plmn, *eim, device.pollInterval, device.lastPoll, device.syncedAt, device.auditedAt,
                  unlessEmpty(device.notes), unlessEmpty(device.polls), order.state, order.isSettled, order.sent,
                  order.delivered, order.ended);
    if (auto done = m_device.run(); !done || !device.syncedAt || device.eim.isEmpty())
        return done;
    return noteWatched(*eim, *device.syncedAt);
}

Result<void> DeviceWriter::noteWatched(qint64 eim, Timestamp moment)
{
    const std::pair watched(eim, PollHours::hourOf(moment));
    if (watched == std::exchange(m_lastWatched, watched))
        return {};
    return m_watched.bind(watched.first, watched.second).run();
}

Result<void> DeviceWriter::writeProfile(const Eid &eid, std::size_t position, const Profile &profile)
{
    const auto provider = m_turn.texts.number(profile.serviceProvider);
    const auto name = m_turn.texts.number(profile.name);
    if (!provider || !name)
        return failure(provider ? name.error() : provider.error());
    m_profile.bind(eid, position, profile.iccid, toNumber(profile.state), toNumber(profile.profileClass),
                   profile.isdpAid, profile.owner, unlessEmpty(profile.nickname), *provider, *name, profile.isFallback);
    return m_profile.run();
}

} // namespace longreach::journal
