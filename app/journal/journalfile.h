// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QString>

#include <memory>

namespace longreach::journal {

class SqliteConnection;

/// Opens the journal at `path` for writing, made or brought to the present schema if need be; new
/// files are readable by their owner alone, and so is their folder if it has to be made.
///
/// Fails, with every byte of the file as it was, with Damaged if it is no journal or does not check
/// out, or NewerVersion. Fails with Locked, StorageFull or Storage if it cannot be made or opened.
Result<std::unique_ptr<SqliteConnection>> openJournalFile(const QString &path, Timestamp now);

} // namespace longreach::journal
