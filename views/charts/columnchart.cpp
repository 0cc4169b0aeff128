// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/columnchart.h"

#include "views/charts/chartparts.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace longreach {

namespace {

qint64 sumOf(const ColumnChart::Column &column)
{
    return std::accumulate(column.counts.begin(), column.counts.end(), qint64{0});
}

std::vector<chartparts::LegendEntry> legendOf(const std::vector<ColumnChart::Series> &series, const ColorScheme &scheme)
{
    std::vector<chartparts::LegendEntry> entries;
    for (const auto &one : series)
        entries.push_back({one.label, scheme.tone(one.tone).mark});
    return entries;
}

} // namespace

void ColumnChart::setSeries(std::vector<Series> series, const QString &keyHead)
{
    m_series = std::move(series);
    m_keyHead = keyHead;
    setColumns({});
}

void ColumnChart::setColumns(std::vector<Column> columns)
{
    if (columns == m_columns)
        return;
    m_columns = std::move(columns);
    m_largest = 0;
    for (const auto &column : m_columns)
        m_largest = std::max(m_largest, sumOf(column));
    marksChanged();
}

Chart::Mark ColumnChart::mark(std::size_t index) const
{
    const auto &column = m_columns[index];
    const QLocale locale;
    QStringList values;
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        if (column.counts[series] > 0)
            values.append(QStringLiteral("%1 %2").arg(locale.toString(column.counts[series]), m_series[series].label));
    }
    return {column.name, values.isEmpty() ? locale.toString(0) : values.join(QStringLiteral(", ")), {}};
}

ChartTable ColumnChart::table() const
{
    ChartTable table{{m_keyHead}, {}};
    for (const auto &series : m_series)
        table.head.append(series.label);
    for (const auto &column : m_columns) {
        QStringList row{column.key};
        for (const auto count : column.counts)
            row.append(QString::number(count));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QColor ColumnChart::colorOf(std::size_t series) const
{
    return ColorScheme::of(palette()).tone(m_series[series].tone).mark;
}

QRectF ColumnChart::plotRect() const
{
    const auto entries = legendOf(m_series, ColorScheme::of(palette()));
    const auto legend = chartparts::legendHeight(chartparts::legendRects(entries, width(), fontMetrics()));
    const auto labels = chartparts::axisWidth(chartparts::roundAxisEnd(m_largest), fontMetrics());
    return QRectF(rect()).adjusted(labels, legend + metrics::Grid + 4, -2, -chartparts::TickHeight);
}

QRectF ColumnChart::markRect(std::size_t index) const
{
    const auto plot = plotRect();
    const auto width = plot.width() / static_cast<double>(m_columns.size());
    return {plot.left() + static_cast<double>(index) * width, plot.top(), width, plot.height()};
}

std::optional<std::size_t> ColumnChart::markAt(QPointF at) const
{
    const auto plot = plotRect();
    if (!plot.contains(at) || markCount() == 0)
        return std::nullopt;
    const auto share = (at.x() - plot.left()) / plot.width();
    return std::min(m_columns.size() - 1, static_cast<std::size_t>(share * static_cast<double>(m_columns.size())));
}

void ColumnChart::paintChart(QPainter &painter) const
{
    const auto entries = legendOf(m_series, ColorScheme::of(palette()));
    chartparts::paintLegend(painter, entries, chartparts::legendRects(entries, width(), fontMetrics()), palette());
    const auto plot = plotRect();
    const auto top = chartparts::roundAxisEnd(m_largest);
    chartparts::paintAxis(painter, plot, top, palette());
    for (std::size_t index = 0; index < m_columns.size(); ++index)
        paintColumn(painter, plot, index, top);
    chartparts::paintTicks(painter, plot, ticks(plot), palette());
}

void ColumnChart::paintColumn(QPainter &painter, const QRectF &plot, std::size_t index, qint64 top) const
{
    const auto width = plot.width() / static_cast<double>(m_columns.size());
    const auto left = plot.left() + static_cast<double>(index) * width;
    const auto gap = width > 6 ? 2.0 : width > 3 ? 1.0 : 0.0;
    if (current() == index)
        painter.fillRect(QRectF(left, plot.top(), width, plot.height()), ColorScheme::of(palette()).hover);
    auto bottom = plot.bottom();
    for (std::size_t series = 0; series < std::min(m_series.size(), m_columns[index].counts.size()); ++series) {
        const auto count = m_columns[index].counts[series];
        if (count == 0)
            continue;
        const auto tall = plot.height() * static_cast<double>(count) / static_cast<double>(top);
        // A line between the parts of a column tells them apart without their colours, too.
        const auto line = tall > 3 && bottom < plot.bottom() ? 1.0 : 0.0;
        painter.fillRect(QRectF(left + gap / 2, bottom - tall, width - gap, tall - line), colorOf(series));
        bottom -= tall;
    }
}

std::vector<chartparts::Tick> ColumnChart::ticks(const QRectF &plot) const
{
    const auto width = plot.width() / static_cast<double>(m_columns.size());
    std::vector<chartparts::Tick> ticks;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const auto at = static_cast<double>(index) + (m_ticks == Ticks::AtEnds ? 1.0 : 0.5);
        if (!m_columns[index].tick.isEmpty())
            ticks.push_back({plot.left() + at * width, m_columns[index].tick});
    }
    return ticks;
}

} // namespace longreach
