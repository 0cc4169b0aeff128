// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QString>

#include <memory>

namespace longreach::journal {

/// A journal in one SQLite file, shared by all processes that open it.
///
/// Written in WAL mode by one thread a process, many writes to a commit and each commit through to
/// the disk; read by threads of their own meanwhile. The destructor executes the writes called
/// before it.
class SqliteJournal final : public ports::Journal {
public:
    /// Opens the journal at `path`, or makes one with its folder, readable by their owner alone.
    /// `clock` outlives the journal.
    ///
    /// Fails with Damaged (no journal, another program's, or broken) or NewerVersion, the file left
    /// as it was; with Locked, StorageFull or Storage. May take seconds: not for the window's thread.
    static Result<std::unique_ptr<SqliteJournal>> open(const QString &path, const ports::Clock &clock);

    ~SqliteJournal() override;

    QFuture<Result<qint64>> revision() override;
    ports::EimRecords &eims() override;
    ports::DeviceRecords &devices() override;
    ports::JobRecords &jobs() override;
    ports::CodeRecords &codes() override;
    ports::ActivityRecords &activity() override;
    ports::EngineLease &lease() override;

private:
    struct Parts;
    explicit SqliteJournal(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace longreach::journal
