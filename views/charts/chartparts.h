// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QColor>
#include <QFontMetrics>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QPalette;

/// The pieces that charts are painted from: legends, axes, and the colours of series.
namespace longreach::chartparts {

/// One entry of a legend.
struct LegendEntry {
    QString label;
    QColor color;
};

/// Where the entries of a legend go in `width`, line after line; each rectangle holds dot and label.
[[nodiscard]] std::vector<QRectF> legendRects(const std::vector<LegendEntry> &entries, double width,
                                              const QFontMetrics &metrics);

/// How much room legendRects() takes.
[[nodiscard]] double legendHeight(const std::vector<QRectF> &rects);

void paintLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const std::vector<QRectF> &rects,
                 const QPalette &palette, std::optional<std::size_t> current = {});

/// The least of 1, 2, 5, 10, 20, 50, ... times four that is not below `value`: a round end for an axis.
[[nodiscard]] qint64 roundAxisEnd(qint64 value);

/// How much room the numbers of an axis that ends at `top` take at its left.
[[nodiscard]] double axisWidth(qint64 top, const QFontMetrics &metrics);

/// The axis at the left of `plot` with its lines across it.
void paintAxis(QPainter &painter, const QRectF &plot, qint64 top, const QPalette &palette);

/// A word under an axis and the place of its middle.
struct Tick {
    double at = 0;
    QString text;
};

/// How much room ticks take below a plot.
inline constexpr int TickHeight = 22;

/// Writes `ticks`, from left to right, below `plot`; one that would touch the one before is left out.
void paintTicks(QPainter &painter, const QRectF &plot, const std::vector<Tick> &ticks, const QPalette &palette);

/// `color`, or a faint form of it where the eye is to be elsewhere.
[[nodiscard]] QColor faded(QColor color, bool isFaded);

} // namespace longreach::chartparts
