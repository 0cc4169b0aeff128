// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QJsonValue>

#include <optional>

namespace longreach::eim {

/// The moment that `json` gives in Unix seconds, as a number or in a string: onomondo-eim writes strings.
/// Empty if it is neither, or no moment between 1970 and 9999.
[[nodiscard]] std::optional<Timestamp> readUnixMoment(const QJsonValue &json);

/// The same for a number that was read already.
[[nodiscard]] std::optional<Timestamp> unixMoment(double seconds);

} // namespace longreach::eim
