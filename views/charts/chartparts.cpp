// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartparts.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace longreach::chartparts {

namespace {

constexpr int axisSteps = 4;
constexpr double legendLine = 22;
constexpr double dotSize = 10;
constexpr double dotRoom = 16;
constexpr float fadedAlpha = 0.3F;

} // namespace

std::vector<QRectF> legendRects(const std::vector<LegendEntry> &entries, double width, const QFontMetrics &metrics)
{
    std::vector<QRectF> rects;
    QPointF at;
    for (const auto &entry : entries) {
        const auto wanted = std::min(width, dotRoom + metrics.horizontalAdvance(entry.label) + 2);
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + legendLine};
        rects.emplace_back(at.x(), at.y(), wanted, legendLine);
        at.rx() += wanted + 2 * metrics::Grid;
    }
    return rects;
}

double legendHeight(const std::vector<QRectF> &rects)
{
    return rects.empty() ? 0 : rects.back().bottom();
}

void paintLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const std::vector<QRectF> &rects,
                 const QPalette &palette, std::optional<std::size_t> current)
{
    const auto &scheme = ColorScheme::of(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto &rect = rects[at];
        painter.setPen(Qt::NoPen);
        painter.setBrush(entries[at].color);
        painter.drawRoundedRect(QRectF(rect.x(), rect.center().y() - dotSize / 2, dotSize, dotSize), 3, 3);
        painter.setPen(current == at ? scheme.text : scheme.mutedText);
        const auto room = rect.adjusted(dotRoom, 0, 0, 0);
        const auto label = painter.fontMetrics().elidedText(entries[at].label, Qt::ElideRight, qRound(room.width()));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    painter.restore();
}

qint64 roundAxisEnd(qint64 value)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            if (step * decade * axisSteps >= value)
                return step * decade * axisSteps;
        }
    }
}

double axisWidth(qint64 top, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QLocale().toString(top)) + metrics::Grid;
}

void paintAxis(QPainter &painter, const QRectF &plot, qint64 top, const QPalette &palette)
{
    const auto &scheme = ColorScheme::of(palette);
    for (int step = 0; step <= axisSteps; ++step) {
        const auto y = qRound(plot.bottom() - plot.height() * step / axisSteps);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), step == 0 ? scheme.control : scheme.hairline);
        painter.setPen(scheme.mutedText);
        const QRectF room(plot.left() - metrics::Grid - 200, y - 10, 200, 20);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(top * step / axisSteps));
    }
}

void paintTicks(QPainter &painter, const QRectF &plot, const std::vector<Tick> &ticks, const QPalette &palette)
{
    painter.setPen(ColorScheme::of(palette).mutedText);
    auto free = std::numeric_limits<double>::lowest();
    for (const auto &tick : ticks) {
        const auto wanted = painter.fontMetrics().horizontalAdvance(tick.text) + 2.0;
        const auto left = std::clamp(tick.at - wanted / 2, 0.0, std::max(0.0, plot.right() - wanted));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, plot.bottom() + 2, wanted, TickHeight - 2), Qt::AlignCenter, tick.text);
        free = left + wanted + metrics::Grid;
    }
}

QColor faded(QColor color, bool isFaded)
{
    if (isFaded)
        color.setAlphaF(fadedAlpha);
    return color;
}

} // namespace longreach::chartparts
