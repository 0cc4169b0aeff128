// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

struct sqlite3;

namespace longreach::journal {

/// What the last call on `database` failed with: StorageFull (no space or quota left), Damaged,
/// Locked (another process holds it for too long), Storage, or Internal for a wrong statement.
[[nodiscard]] Error toError(sqlite3 *database);

} // namespace longreach::journal
