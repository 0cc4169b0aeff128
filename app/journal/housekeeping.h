// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"
#include "app/journal/sqlitework.h"

#include <chrono>

namespace longreach::journal {

/// How long it is remembered which devices were removed, in which hours eIMs were asked, and which
/// orders of settled operations an eIM may still list: an eIM that was met keeps them for a day.
constexpr std::chrono::hours MemoryOfThePast{24 * 30};

/// Forgets what of these is older at `now`.
Result<void> forgetThePast(SqliteTurn &turn, Timestamp now);

} // namespace longreach::journal
