// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace longreach {

/// The facility of an eIM whose orders are counted: "Profiles" for `psmo`.
[[nodiscard]] QString facilityWords(const QString &facility);

/// What a knob of the lab is called, and a sentence on what it does.
[[nodiscard]] QString knobWords(const QString &name);
[[nodiscard]] QString knobTip(const QString &name);

/// An assignment of a timetable as a person says it: "No service in BR" for `down=BR`.
[[nodiscard]] QString changeWords(const QString &assignment);

/// Title or description of a shipped scenario in the language of the program; any other text as it is.
[[nodiscard]] QString scenarioWords(const QString &text);

/// Time of the lab: "2 d 03:04:05".
[[nodiscard]] QString labTimeText(std::chrono::seconds time);

} // namespace longreach
