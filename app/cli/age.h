// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace longreach::cli {

/// How long ago `moment` was, in one unit: "12 s", "5 min", "3 h", "2 d"; "never" without one.
[[nodiscard]] QString ageText(const std::optional<Timestamp> &moment, Timestamp now);

/// ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue momentJson(const std::optional<Timestamp> &moment);

} // namespace longreach::cli
