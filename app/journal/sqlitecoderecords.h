// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/coderecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The table `code`.
class SqliteCodeRecords final : public ports::CodeRecords {
public:
    SqliteCodeRecords(SqliteWriter &writer, SqliteReaders &readers, const ports::Clock &clock) noexcept
        : m_writer(writer), m_readers(readers), m_clock(clock)
    {}

    QFuture<Result<qint64>> add(std::vector<ports::CodeRecord> codes) override;
    QFuture<Result<std::vector<ports::CodeRecord>>> readAll() override;
    QFuture<Result<ports::CodeRecord>> read(qint64 id) override;
    QFuture<Result<ports::CodeRecord>> reserve(Eid eid, qint64 job, qint64 sequence) override;
    QFuture<Result<void>> setState(qint64 id, ports::CodeRecord::State state) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
    const ports::Clock &m_clock;
};

} // namespace longreach::journal
