// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/donutchart.h"

#include "views/charts/chartparts.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace longreach {

namespace {

constexpr double ringThickness = 0.17; // of the diameter
constexpr int legendRowHeight = 26;
constexpr int largestRing = 420;
constexpr double smallestRing = 110;
constexpr int widestLegend = 360;
constexpr double gapDegrees = 1.2;
const QString widestPercent = QStringLiteral("00,0 %");

QString percentText(qint64 count, qint64 total)
{
    const auto share = total > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(total) : 0.0;
    return QLocale().toString(share, 'f', share > 0 && share < 10 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

void DonutChart::setSlices(std::vector<Slice> slices)
{
    std::erase_if(slices, [](const Slice &slice) { return slice.count <= 0; });
    if (slices == m_slices)
        return;
    m_slices = std::move(slices);
    marksChanged();
}

void DonutChart::setUnit(const QString &unit)
{
    m_unit = unit;
    update();
}

Chart::Mark DonutChart::mark(std::size_t index) const
{
    const auto &slice = m_slices[index];
    return {slice.label, QLocale().toString(slice.count), slice.filter};
}

ChartTable DonutChart::table() const
{
    ChartTable table{{title(), m_unit}, {}};
    for (const auto &slice : m_slices)
        table.rows.push_back({slice.label, QString::number(slice.count)});
    return table;
}

QSize DonutChart::sizeHint() const
{
    return {440, 200 + 2 * metrics::Grid};
}

QSize DonutChart::minimumSizeHint() const
{
    return {300, 168};
}

qint64 DonutChart::total() const
{
    return std::accumulate(m_slices.begin(), m_slices.end(), qint64{0},
                           [](qint64 sum, const Slice &slice) { return sum + slice.count; });
}

QColor DonutChart::colorOf(std::size_t slice) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto tone = m_slices[slice].tone;
    return tone ? scheme.tone(*tone).mark : scheme.seriesColor(slice);
}

std::optional<std::size_t> DonutChart::spokenOf() const
{
    if (current() || chosen().isEmpty())
        return current();
    const auto found = std::ranges::find(m_slices, chosen(), &Slice::filter);
    return found == m_slices.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_slices.begin()));
}

QRectF DonutChart::visual(const QRectF &part) const
{
    return styleparts::visualRect(layoutDirection(), rect(), part);
}

double DonutChart::legendWanted() const
{
    auto widest = 0;
    for (const auto &slice : m_slices)
        widest = std::max(widest, fontMetrics().horizontalAdvance(slice.label + QLocale().toString(slice.count)));
    return 22 + widest + fontMetrics().horizontalAdvance(widestPercent) + 4 * metrics::Grid;
}

QRectF DonutChart::ringRect() const
{
    const auto beside = width() - legendWanted() - 4.0 * metrics::Grid;
    const auto most = std::min({static_cast<double>(height() - metrics::Grid), width() * 0.46, double(largestRing)});
    const auto side = std::clamp(beside, std::min(smallestRing, most), most);
    return visual({4, (height() - side) / 2, side, side});
}

QRectF DonutChart::legendRect() const
{
    const auto tall = static_cast<double>(m_slices.size()) * legendRowHeight;
    const auto left = 4 + ringRect().width() + 3 * metrics::Grid;
    return visual({left, std::max(0.0, (height() - tall) / 2), std::min<double>(widestLegend, width() - left), tall});
}

QRectF DonutChart::markRect(std::size_t index) const
{
    const auto legend = legendRect();
    return {legend.x(), legend.y() + static_cast<double>(index) * legendRowHeight, legend.width(), legendRowHeight};
}

std::optional<std::size_t> DonutChart::markAt(QPointF at) const
{
    if (const auto row = Chart::markAt(at))
        return row;
    const auto ring = ringRect();
    const auto offset = at - ring.center();
    const auto distance = std::hypot(offset.x(), offset.y());
    const auto outer = ring.width() / 2;
    if (distance > outer || distance < outer - ring.width() * ringThickness)
        return std::nullopt;
    // Clockwise from the top, as the ring is painted.
    auto turn = std::atan2(offset.x(), -offset.y()) / (2 * std::numbers::pi);
    turn = turn < 0 ? turn + 1 : turn;
    auto passed = 0.0;
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        passed += static_cast<double>(m_slices[slice].count) / static_cast<double>(total());
        if (turn <= passed)
            return slice;
    }
    return std::nullopt;
}

void DonutChart::paintChart(QPainter &painter) const
{
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter);
    paintMiddle(painter);
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice)
        paintLegendRow(painter, slice);
}

void DonutChart::paintRing(QPainter &painter) const
{
    const auto ring = ringRect();
    const auto inset = ring.width() * ringThickness / 2;
    const auto track = ring.adjusted(inset, inset, -inset, -inset);
    const auto whole = total();
    auto start = 90.0;
    const auto gap = m_slices.size() > 1 ? gapDegrees : 0.0;
    for (std::size_t slice = 0; slice < m_slices.size(); ++slice) {
        const auto span = 360.0 * static_cast<double>(m_slices[slice].count) / static_cast<double>(whole);
        const auto color = chartparts::faded(colorOf(slice), current() ? current() != slice : isFaded(slice));
        painter.setPen(QPen(color, 2 * inset, Qt::SolidLine, Qt::FlatCap));
        const auto drawn = std::max(span - gap, 0.6);
        painter.drawArc(track, qRound((start - gap / 2) * 16), -qRound(drawn * 16));
        start -= span;
    }
}

void DonutChart::paintMiddle(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto ring = ringRect();
    const auto spoken = spokenOf();
    const auto count = spoken ? m_slices[*spoken].count : total();
    const auto inner = ring.width() * (1 - 2 * ringThickness) * 0.86;
    auto figure = strongFont(8);
    const auto text = QLocale().toString(count);
    while (QFontMetrics(figure).horizontalAdvance(text) > inner && figure.pointSizeF() > 9)
        figure.setPointSizeF(figure.pointSizeF() - 1);
    painter.setFont(figure);
    painter.setPen(scheme.text);
    painter.drawText(ring.adjusted(0, -20, 0, 0), Qt::AlignCenter, text);
    painter.setFont(font());
    painter.setPen(scheme.mutedText);
    const auto unit = spoken ? percentText(count, total()) : m_unit;
    painter.drawText(ring.adjusted(0, 24, 0, 0), Qt::AlignCenter,
                     fontMetrics().elidedText(unit, Qt::ElideRight, qRound(inner)));
}

void DonutChart::paintLegendRow(QPainter &painter, std::size_t slice) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto percentWidth = fontMetrics().horizontalAdvance(widestPercent);
    const auto row = markRect(slice);
    if (current() == slice || (!chosen().isEmpty() && !isFaded(slice))) {
        const auto ground = row.toRect().adjusted(-4, 1, 0, -1);
        const auto frame = hasFocus() && current() == slice ? scheme.accent : QColor();
        styleparts::drawRounded(&painter, ground, scheme.hover, frame);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(slice));
    const auto place = [&](const QRectF &part) { return styleparts::visualRect(layoutDirection(), row, part); };
    painter.drawRoundedRect(place({row.x() + 4, row.center().y() - 5, 10, 10}), 3, 3);
    painter.setPen(scheme.mutedText);
    const auto numbers = row.adjusted(0, 0, -metrics::Grid, 0);
    painter.drawText(place(numbers), Qt::AlignRight | Qt::AlignVCenter, percentText(m_slices[slice].count, total()));
    painter.setPen(scheme.text);
    const auto count = QLocale().toString(m_slices[slice].count);
    const auto countRoom = numbers.adjusted(0, 0, -percentWidth - metrics::Grid, 0);
    painter.drawText(place(countRoom), Qt::AlignRight | Qt::AlignVCenter, count);
    const auto room = countRoom.adjusted(22, 0, -fontMetrics().horizontalAdvance(count) - metrics::Grid, 0);
    const auto label = fontMetrics().elidedText(m_slices[slice].label, Qt::ElideRight, qRound(room.width()));
    painter.drawText(place(room), Qt::AlignLeft | Qt::AlignVCenter, label);
}

} // namespace longreach
