// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakedevicerecords.h"

#include <utility>

namespace longreach::fakes {

namespace {

constexpr std::size_t StretchOfDevices = 4'096;

} // namespace

QFuture<Result<qint64>> FakeDeviceRecords::read(qint64 since, Sink sink, std::stop_token stop)
{
    std::vector<std::vector<Device>> stretches;
    auto outcome = m_state.read([&](qint64 revision) -> Result<qint64> {
        for (const auto &[eid, row] : m_rows) {
            if (row.revision <= since)
                continue;
            if (stretches.empty() || stretches.back().size() == StretchOfDevices)
                stretches.emplace_back();
            stretches.back().push_back(row.device);
        }
        return revision;
    });
    // Without the lock: who takes them may ask for more at once.
    for (auto &stretch : stretches) {
        if (stop.stop_requested())
            return FakeJournalState::ready<Result<qint64>>(
                failure(Error::Kind::Cancelled, QStringLiteral("reading devices")));
        sink(std::move(stretch));
    }
    return outcome;
}

QFuture<Result<std::vector<Device>>> FakeDeviceRecords::find(std::vector<Eid> eids)
{
    return m_state.read([&](qint64) -> Result<std::vector<Device>> {
        std::vector<Device> found;
        for (const auto &eid : eids) {
            if (const auto row = m_rows.find(eid); row != m_rows.end())
                found.push_back(row->second.device);
        }
        return found;
    });
}

QFuture<Result<void>> FakeDeviceRecords::save(std::vector<Device> devices)
{
    return m_state.write([&](qint64 revision) -> Result<void> {
        for (auto &device : devices)
            put(device, revision);
        return {};
    });
}

QFuture<Result<void>> FakeDeviceRecords::merge(std::vector<Eid> eids, Merge merge)
{
    return m_state.write([&](qint64 revision) -> Result<void> {
        for (const auto &eid : eids) {
            const auto row = m_rows.find(eid);
            auto merged = merge(eid, row == m_rows.end() ? nullptr : &row->second.device);
            if (merged)
                put(*std::move(merged), revision);
        }
        return {};
    });
}

QFuture<Result<std::vector<Eid>>> FakeDeviceRecords::readRemoved(qint64 since)
{
    return m_state.read([&](qint64) -> Result<std::vector<Eid>> {
        if (since != 0 && since < m_forgottenUpTo)
            return failure(Error::Kind::NotFound, QStringLiteral("removals before %1").arg(m_forgottenUpTo));
        std::vector<Eid> eids;
        for (const auto &[eid, revision] : m_removed) {
            if (revision > since)
                eids.push_back(eid);
        }
        return eids;
    });
}

QFuture<Result<void>> FakeDeviceRecords::remove(std::vector<Eid> eids)
{
    return m_state.write([&](qint64 revision) -> Result<void> {
        for (const auto &eid : eids) {
            if (m_rows.erase(eid) != 0)
                m_removed.insert_or_assign(eid, revision);
        }
        return {};
    });
}

QFuture<Result<WatchedHours>> FakeDeviceRecords::readWatchedHours()
{
    return m_state.read([&](qint64) -> Result<WatchedHours> { return m_watched; });
}

void FakeDeviceRecords::put(Device device, qint64 revision)
{
    if (device.syncedAt && !device.eim.isEmpty())
        m_watched[device.eim].note(PollHours::hourOf(*device.syncedAt));
    m_removed.erase(device.eid);
    m_rows.insert_or_assign(device.eid, Row{std::move(device), revision});
}

QFuture<Result<QByteArray>> FakeDeviceRecords::readStamp()
{
    return m_state.read([&](qint64) -> Result<QByteArray> { return m_stamp; });
}

QFuture<Result<void>> FakeDeviceRecords::writeStamp(QByteArray stamp)
{
    return m_state.write([&](qint64) -> Result<void> {
        m_stamp = std::move(stamp);
        return {};
    });
}

void FakeDeviceRecords::forgetRemovals(qint64 revision)
{
    m_removed.clear();
    m_forgottenUpTo = revision;
}

void FakeDeviceRecords::renameEim(const QString &former, const QString &name, qint64 revision)
{
    for (auto &[eid, row] : m_rows) {
        if (row.device.eim != former)
            continue;
        row.device.eim = name;
        row.revision = revision;
    }
    if (auto watched = m_watched.extract(former)) {
        watched.key() = name;
        m_watched.insert(std::move(watched));
    }
}

void FakeDeviceRecords::remember(const Operation &operation, qint64 revision)
{
    const auto row = m_rows.find(operation.eid);
    const auto last = lastOf(operation);
    if (row == m_rows.end() || !last || !isNews(row->second.device.lastOperation, *last))
        return;
    row->second.device.lastOperation = last;
    row->second.revision = revision;
}

} // namespace longreach::fakes
