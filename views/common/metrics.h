// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace longreach::metrics {

// Device-independent pixels.
inline constexpr int Grid = 8;       ///< every distance is a multiple of it, or half of it
inline constexpr int RowHeight = 30; ///< table rows
inline constexpr int HeadHeight = 34;
inline constexpr int Radius = 6;
inline constexpr int IconSize = 18;
inline constexpr int ControlHeight = 32;

} // namespace longreach::metrics
