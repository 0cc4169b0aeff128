// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QString>

#include <utility>
#include <vector>

class QSettings;

namespace longreach {

/// The modes a person can choose from, in order.
[[nodiscard]] std::vector<Theme::Mode> themeModes();

/// What a person reads for a mode.
[[nodiscard]] QString words(Theme::Mode mode);

/// Puts `mode` in force, now and at the next start.
void chooseTheme(Theme &theme, QSettings &settings, Theme::Mode mode);

/// What a person reads for a density.
[[nodiscard]] QString words(Density density);

/// Puts `density` in force for all tables, now and at the next start.
void chooseDensity(Theme &theme, QSettings &settings, Density density);

/// The one a person chose; Normal if none.
[[nodiscard]] Density wantedDensity(const QSettings &settings);

/// The languages there are, in their own words, with the names of their locales.
[[nodiscard]] std::vector<std::pair<QString, QString>> languages();

/// Under which the wanted locale is kept; none or empty: the system's.
[[nodiscard]] QString languageKey();

} // namespace longreach
