// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/devicerecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The tables `device`, `profile`, `removed_device` and `watched_hour`.
class SqliteDeviceRecords final : public ports::DeviceRecords {
public:
    /// `clock` outlives the records.
    SqliteDeviceRecords(SqliteWriter &writer, SqliteReaders &readers, const ports::Clock &clock) noexcept
        : m_writer(writer), m_readers(readers), m_clock(clock)
    {}

    QFuture<Result<qint64>> read(qint64 since, Sink sink, std::stop_token stop) override;
    QFuture<Result<std::vector<Device>>> find(std::vector<Eid> eids) override;
    QFuture<Result<void>> save(std::vector<Device> devices) override;
    QFuture<Result<void>> merge(std::vector<Eid> eids, Merge merge) override;
    QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) override;
    QFuture<Result<void>> remove(std::vector<Eid> eids) override;
    QFuture<Result<WatchedHours>> readWatchedHours() override;
    QFuture<Result<QByteArray>> readStamp() override;
    QFuture<Result<void>> writeStamp(QByteArray stamp) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
    const ports::Clock &m_clock;
};

} // namespace longreach::journal
