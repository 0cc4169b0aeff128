// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"

namespace longreach::journal {

class SqliteConnection;

/// The tables as this Longreach knows them; stands in the file's user_version.
constexpr int SchemaVersion = 6;

/// Stands in the file's application_id: "LRCH".
constexpr qint64 ApplicationId = 0x4C524348;

/// Brings an empty or older journal to SchemaVersion, one numbered step after the other, all of
/// them or none; each is noted in the table schema_step. Fails with NewerVersion and changes nothing if
/// the journal is beyond it, else as toError() says.
Result<void> upgradeSchema(SqliteConnection &connection, Timestamp now);

/// The failure for a journal of schema `version`, which is not ours.
[[nodiscard]] Error newerVersion(qint64 version);

} // namespace longreach::journal
