// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/eimrecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The table `eim`.
class SqliteEimRecords final : public ports::EimRecords {
public:
    SqliteEimRecords(SqliteWriter &writer, SqliteReaders &readers) noexcept : m_writer(writer), m_readers(readers) {}

    QFuture<Result<std::vector<EimConnection>>> readAll() override;
    QFuture<Result<EimConnection>> save(EimConnection connection) override;
    QFuture<Result<void>> remove(qint64 id) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
};

} // namespace longreach::journal
