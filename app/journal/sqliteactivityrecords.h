// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/activityrecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The table `activity`.
class SqliteActivityRecords final : public ports::ActivityRecords {
public:
    SqliteActivityRecords(SqliteWriter &writer, SqliteReaders &readers) noexcept : m_writer(writer), m_readers(readers)
    {}

    QFuture<Result<void>> add(Activity activity) override;
    QFuture<Result<std::vector<Activity>>> read(ActivityFilter filter, qint64 before, int limit) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
};

} // namespace longreach::journal
