// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QString>

#include <chrono>
#include <optional>

namespace longreach {

/// The machine's clock, for ages on the screen.
[[nodiscard]] Timestamp currentTime();

/// How long ago `then` was, in its one leading unit: "now", "12 s", "3 min", "5 h", "9 d".
[[nodiscard]] QString ageText(Timestamp then, Timestamp now);

/// Like ageText(Timestamp, Timestamp); "never" without a moment.
[[nodiscard]] QString ageText(std::optional<Timestamp> then, Timestamp now);

/// "3 min ago", for a sentence.
[[nodiscard]] QString agoText(Timestamp then, Timestamp now);

/// A length of time in its one leading unit: "30 s", "15 min".
[[nodiscard]] QString durationText(std::chrono::seconds duration);

/// The moment in the person's own zone and format, to the second: for tooltips.
[[nodiscard]] QString momentText(Timestamp moment);

} // namespace longreach
