// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <chrono>

namespace longreach {

/// A moment in UTC, to the millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// ISO 8601 in UTC with milliseconds: `2026-11-22T11:25:19.000Z`.
[[nodiscard]] QString toIsoString(Timestamp moment);

/// Reads an ISO 8601 date and time with any offset; without an offset it is UTC. Fails with InvalidInput.
[[nodiscard]] Result<Timestamp> parseIsoTimestamp(QStringView text);

[[nodiscard]] constexpr qint64 toUnixMilliseconds(Timestamp moment) noexcept
{
    return moment.time_since_epoch().count();
}

[[nodiscard]] constexpr Timestamp fromUnixMilliseconds(qint64 milliseconds) noexcept
{
    return Timestamp{std::chrono::milliseconds{milliseconds}};
}

} // namespace longreach
