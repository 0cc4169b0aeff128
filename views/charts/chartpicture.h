// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QByteArray>
#include <QImage>

namespace longreach {

/// The chart with its title above it, as large as on the screen, on its own ground; `scale` pixels for
/// each of the screen's.
[[nodiscard]] QImage pictureOf(Chart &chart, qreal scale);

/// The same as SVG.
[[nodiscard]] QByteArray svgOf(Chart &chart);

/// The figures as CSV with a head, safe to open in a spreadsheet.
[[nodiscard]] QByteArray csvOf(const ChartTable &table);

/// The figures with tabs between them, as spreadsheets take them from the clipboard.
[[nodiscard]] QString tabbedText(const ChartTable &table);

} // namespace longreach
