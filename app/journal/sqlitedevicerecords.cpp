// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitedevicerecords.h"

#include "app/journal/devicecursor.h"
#include "app/journal/devicewriter.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"
#include "app/journal/texttable.h"

namespace longreach::journal {

namespace {

constexpr std::size_t DevicesInAStretch = 4'096;

Result<qint64> readDevices(SqliteTurn &turn, qint64 since, const ports::DeviceRecords::Sink &sink,
                           const std::stop_token &stop)
{
    DeviceCursor cursor(turn, since);
    std::vector<Device> stretch;
    while (!stop.stop_requested()) {
        auto device = cursor.next();
        if (!device)
            return failure(device.error());
        const bool isEnd = !device->has_value();
        if (!isEnd)
            stretch.push_back(std::move(**device));
        if (stretch.size() == DevicesInAStretch || (isEnd && !stretch.empty()))
            sink(std::exchange(stretch, {}));
        if (isEnd)
            return turn.revision;
    }
    return failure(Error::Kind::Cancelled, QStringLiteral("journal: reading devices"));
}

Result<std::vector<Device>> findDevices(SqliteTurn &turn, const std::vector<Eid> &eids)
{
    std::vector<Device> found;
    for (const auto &eid : eids) {
        auto device = findDevice(turn, eid);
        if (!device)
            return failure(device.error());
        if (*device)
            found.push_back(std::move(**device));
    }
    return found;
}

Result<void> mergeDevice(SqliteTurn &turn, DeviceWriter &writer, const Eid &eid,
                         const ports::DeviceRecords::Merge &merge)
{
    const auto stored = findDevice(turn, eid);
    if (!stored)
        return failure(stored.error());
    const auto merged = merge(eid, *stored ? &**stored : nullptr);
    return merged ? writer.write(*merged) : Result<void>();
}

Result<std::vector<Eid>> removedSince(SqliteTurn &turn, qint64 since)
{
    const auto forgotten = turn.connection.integer("SELECT removals_forgotten FROM meta");
    if (!forgotten)
        return failure(forgotten.error());
    if (since != 0 && since < *forgotten)
        return failure(Error::Kind::NotFound,
                       QStringLiteral("journal: what was removed before revision %1 is forgotten").arg(*forgotten));
    auto &select = turn.connection.statement("SELECT eid FROM removed_device WHERE revision > ?1");
    std::vector<Eid> eids;
    auto more = select.bind(since).step();
    for (; more && *more; more = select.step()) {
        const auto eid = Eid::fromBytes(select.octets(0));
        if (!eid)
            return failure(Error::Kind::Damaged, eid.error().detail);
        eids.push_back(*eid);
    }
    if (!more)
        return failure(more.error());
    return eids;
}

Result<WatchedHours> watchedSince(SqliteTurn &turn, qint64 hour)
{
    auto &select = turn.connection.statement("SELECT eim, hour FROM watched_hour WHERE hour > ?1");
    std::map<qint64, PollHours> byNumber;
    auto more = select.bind(hour).step();
    for (; more && *more; more = select.step())
        byNumber[select.integer(0)].note(select.integer(1));
    if (!more)
        return failure(more.error());
    WatchedHours watched;
    for (const auto &[number, hours] : byNumber) {
        const auto name = turn.texts.text(number);
        if (!name)
            return failure(name.error());
        watched.emplace(*name, hours);
    }
    return watched;
}

Result<void> removeDevice(SqliteTurn &turn, const Eid &eid, Timestamp now)
{
    auto &connection = turn.connection;
    if (auto done = connection.statement("DELETE FROM device WHERE eid = ?1").bind(eid).run(); !done)
        return done;
    if (connection.changedRows() == 0)
        return {};
    return connection.statement("DELETE FROM profile WHERE eid = ?1").bind(eid).run().and_then([&] {
        auto &note = connection.statement("INSERT OR REPLACE INTO removed_device VALUES (?1, ?2, ?3)");
        return note.bind(eid, turn.revision, now).run();
    });
}

} // namespace

QFuture<Result<qint64>> SqliteDeviceRecords::read(qint64 since, Sink sink, std::stop_token stop)
{
    return m_readers.read<qint64>([since, sink = std::move(sink), stop = std::move(stop)](SqliteTurn &turn) {
        return readDevices(turn, since, sink, stop);
    });
}

QFuture<Result<std::vector<Device>>> SqliteDeviceRecords::find(std::vector<Eid> eids)
{
    return m_readers.read<std::vector<Device>>(
        [eids = std::move(eids)](SqliteTurn &turn) { return findDevices(turn, eids); });
}

QFuture<Result<void>> SqliteDeviceRecords::save(std::vector<Device> devices)
{
    return m_writer.write<void>([devices = std::move(devices)](SqliteTurn &turn) -> Result<void> {
        DeviceWriter writer(turn);
        for (const auto &device : devices) {
            if (auto done = writer.write(device); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> SqliteDeviceRecords::merge(std::vector<Eid> eids, Merge merge)
{
    return m_writer.write<void>([eids = std::move(eids), merge = std::move(merge)](SqliteTurn &turn) -> Result<void> {
        DeviceWriter writer(turn);
        for (const auto &eid : eids) {
            if (auto done = mergeDevice(turn, writer, eid, merge); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<std::vector<Eid>>> SqliteDeviceRecords::readRemoved(qint64 since)
{
    return m_readers.read<std::vector<Eid>>([since](SqliteTurn &turn) { return removedSince(turn, since); });
}

QFuture<Result<void>> SqliteDeviceRecords::remove(std::vector<Eid> eids)
{
    return m_writer.write<void>([eids = std::move(eids), now = m_clock.now()](SqliteTurn &turn) -> Result<void> {
        for (const auto &eid : eids) {
            if (auto done = removeDevice(turn, eid, now); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<WatchedHours>> SqliteDeviceRecords::readWatchedHours()
{
    const auto before = PollHours::hourOf(m_clock.now()) - PollHours::Count;
    return m_readers.read<WatchedHours>([before](SqliteTurn &turn) { return watchedSince(turn, before); });
}

QFuture<Result<QByteArray>> SqliteDeviceRecords::readStamp()
{
    return m_readers.read<QByteArray>([](SqliteTurn &turn) -> Result<QByteArray> {
        auto &select = turn.connection.statement("SELECT stamp FROM meta");
        const auto isThere = select.bind().step();
        if (!isThere)
            return failure(isThere.error());
        return *isThere ? select.bytes(0) : QByteArray();
    });
}

QFuture<Result<void>> SqliteDeviceRecords::writeStamp(QByteArray stamp)
{
    return m_writer.write<void>([stamp = std::move(stamp)](SqliteTurn &turn) {
        return turn.connection.statement("UPDATE meta SET stamp = ?1").bind(stamp).run();
    });
}

} // namespace longreach::journal
