// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/processmark.h"
#include "app/ports/clock.h"
#include "app/ports/enginelease.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// The table `lease`: one row, changed within one transaction.
///
/// The lease of a process of this machine that is gone is free at once; any other's when it runs out.
class SqliteEngineLease final : public ports::EngineLease {
public:
    /// `mark` is the process on whose behalf leases are taken.
    SqliteEngineLease(SqliteWriter &writer, SqliteReaders &readers, const ports::Clock &clock, ProcessMark mark)
        : m_writer(writer), m_readers(readers), m_clock(clock), m_mark(std::move(mark))
    {}

    QFuture<Result<Holder>> acquire(QString name, std::chrono::milliseconds duration) override;
    QFuture<Result<void>> release(QString name) override;
    QFuture<Result<Holder>> holder() override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
    const ports::Clock &m_clock;
    ProcessMark m_mark;
};

} // namespace longreach::journal
