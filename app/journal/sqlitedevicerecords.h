// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/devicerecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The tables `device`, `profile` and `removed_device`.
class SqliteDeviceRecords final : public ports::DeviceRecords {
public:
    SqliteDeviceRecords(SqliteWriter &writer, SqliteReaders &readers) noexcept : m_writer(writer), m_readers(readers) {}

    QFuture<Result<qint64>> read(qint64 since, Sink sink, std::stop_token stop) override;
    QFuture<Result<std::vector<Device>>> find(std::vector<Eid> eids) override;
    QFuture<Result<void>> save(std::vector<Device> devices) override;
    QFuture<Result<void>> merge(std::vector<Eid> eids, Merge merge) override;
    QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) override;
    QFuture<Result<void>> remove(std::vector<Eid> eids) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
};

} // namespace longreach::journal
