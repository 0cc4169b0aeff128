// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace longreach {

/// How much room the rows of all tables take.
enum class Density { Compact, Normal, Comfortable };

inline constexpr std::array AllDensities{Density::Compact, Density::Normal, Density::Comfortable};

} // namespace longreach
