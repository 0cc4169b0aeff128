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

/// Both conditions as one; none if either asks for nothing.
QString joined(const QString &series, const QString &column)
{
    return series.isEmpty() || column.isEmpty() ? QString() : series + u' ' + column;
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
    placeMarks();
    marksChanged();
}

void ColumnChart::placeMarks()
{
    m_marks.clear();
    if (m_largest == 0)
        return;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        m_marks.push_back({column, {}});
        for (std::size_t series = 0; series < m_series.size(); ++series) {
            if (m_columns[column].counts[series] > 0)
                m_marks.push_back({column, series});
        }
    }
    for (std::size_t series = 0; series < m_series.size(); ++series)
        m_marks.push_back({{}, series});
}

std::optional<std::size_t> ColumnChart::indexOf(const Place &place) const
{
    const auto found = std::ranges::find(m_marks, place);
    return found == m_marks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_marks.begin()));
}

QString ColumnChart::valueWords(const Place &place) const
{
    const QLocale locale;
    if (!place.column) {
        qint64 sum = 0;
        for (const auto &column : m_columns)
            sum += column.counts[*place.series];
        return locale.toString(sum);
    }
    const auto &counts = m_columns[*place.column].counts;
    if (place.series)
        return locale.toString(counts[*place.series]);
    QStringList values;
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        if (counts[series] > 0)
            values.append(QStringLiteral("%1 %2").arg(locale.toString(counts[series]), m_series[series].label));
    }
    return values.isEmpty() ? locale.toString(0) : values.join(QStringLiteral(", "));
}

Chart::Mark ColumnChart::mark(std::size_t index) const
{
    const auto &place = m_marks[index];
    if (!place.column)
        return {m_series[*place.series].label, valueWords(place), m_series[*place.series].filter};
    const auto &column = m_columns[*place.column];
    if (place.series)
        return {QStringLiteral("%1, %2").arg(column.name, m_series[*place.series].label), valueWords(place),
                joined(m_series[*place.series].filter, column.filter)};
    return {column.name, valueWords(place), sumOf(column) > 0 ? column.filter : QString()};
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

std::vector<chartparts::LegendEntry> ColumnChart::legend() const
{
    std::vector<chartparts::LegendEntry> entries;
    for (std::size_t series = 0; series < m_series.size(); ++series)
        entries.push_back({m_series[series].label, colorOf(series)});
    return entries;
}

QColor ColumnChart::colorOf(std::size_t series) const
{
    return ColorScheme::of(palette()).tone(m_series[series].tone).mark;
}

QRectF ColumnChart::plotRect() const
{
    const auto tall = chartparts::legendHeight(chartparts::legendRects(legend(), width(), fontMetrics()));
    const auto labels = chartparts::axisWidth(chartparts::roundAxisEnd(m_largest), fontMetrics());
    return QRectF(rect()).adjusted(labels, tall + metrics::Grid + 4, -2, -chartparts::TickHeight);
}

QRectF ColumnChart::partRect(const QRectF &plot, std::size_t column, std::size_t series) const
{
    const auto wide = plot.width() / static_cast<double>(m_columns.size());
    const auto top = static_cast<double>(chartparts::roundAxisEnd(m_largest));
    const auto &counts = m_columns[column].counts;
    const auto below = std::accumulate(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(series), qint64{0});
    const auto tall = plot.height() * static_cast<double>(counts[series]) / top;
    const auto bottom = plot.bottom() - plot.height() * static_cast<double>(below) / top;
    return {plot.left() + static_cast<double>(column) * wide, bottom - tall, wide, tall};
}

QRectF ColumnChart::markRect(std::size_t index) const
{
    const auto &place = m_marks[index];
    if (!place.column)
        return chartparts::legendRects(legend(), width(), fontMetrics())[*place.series];
    const auto plot = plotRect();
    if (place.series)
        return partRect(plot, *place.column, *place.series);
    const auto wide = plot.width() / static_cast<double>(m_columns.size());
    return {plot.left() + static_cast<double>(*place.column) * wide, plot.top(), wide, plot.height()};
}

std::optional<std::size_t> ColumnChart::markAt(QPointF at) const
{
    if (markCount() == 0)
        return std::nullopt;
    const auto rects = chartparts::legendRects(legend(), width(), fontMetrics());
    for (std::size_t series = 0; series < rects.size(); ++series) {
        if (rects[series].contains(at))
            return indexOf({{}, series});
    }
    const auto plot = plotRect();
    if (!plot.contains(at))
        return std::nullopt;
    const auto share = (at.x() - plot.left()) / plot.width();
    const auto column =
        std::min(m_columns.size() - 1, static_cast<std::size_t>(share * static_cast<double>(m_columns.size())));
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        if (m_columns[column].counts[series] > 0 && partRect(plot, column, series).contains(at))
            return indexOf({column, series});
    }
    return indexOf({column, {}});
}

std::size_t ColumnChart::neighbour(std::size_t index, int key) const
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return Chart::neighbour(index, key);
    const auto &place = m_marks[index];
    const auto step = [isForward = key == Qt::Key_Right](std::size_t at, std::size_t count) {
        return (at + (isForward ? 1 : count - 1)) % count;
    };
    if (!place.column)
        return *indexOf({{}, step(*place.series, m_series.size())});
    // The next column; of it the same part, if it has one.
    const auto column = step(*place.column, m_columns.size());
    return indexOf({column, place.series}).value_or(*indexOf({column, {}}));
}

void ColumnChart::paintChart(QPainter &painter) const
{
    auto entries = legend();
    for (std::size_t series = 0; series < entries.size(); ++series)
        entries[series].color = chartparts::faded(entries[series].color, isFaded(*indexOf({{}, series})));
    const auto place = current() ? std::optional(m_marks[*current()]) : std::nullopt;
    chartparts::paintLegend(painter, entries, chartparts::legendRects(entries, width(), fontMetrics()), palette(),
                            place && !place->column ? place->series : std::nullopt);
    const auto plot = plotRect();
    chartparts::paintAxis(painter, plot, chartparts::roundAxisEnd(m_largest), palette());
    if (place && place->column)
        painter.fillRect(markRect(*indexOf({place->column, {}})), ColorScheme::of(palette()).hover);
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        paintColumn(painter, plot, column);
    chartparts::paintTicks(painter, plot, ticks(plot), palette());
}

void ColumnChart::paintColumn(QPainter &painter, const QRectF &plot, std::size_t column) const
{
    const auto wide = plot.width() / static_cast<double>(m_columns.size());
    const auto gap = wide > 6 ? 2.0 : wide > 3 ? 1.0 : 0.0;
    const auto whole = *indexOf({column, {}});
    auto index = whole;
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        if (m_columns[column].counts[series] == 0)
            continue;
        ++index; // parts follow their column
        auto part = partRect(plot, column, series).adjusted(gap / 2, 0, -gap / 2, 0);
        // A line between the parts of a column tells them apart without their colours, too.
        if (part.height() > 3 && part.bottom() < plot.bottom() - 0.5)
            part.setBottom(part.bottom() - 1);
        painter.fillRect(part, chartparts::faded(colorOf(series), isFaded(index) && isFaded(whole)));
        if (current() == index) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ColorScheme::of(palette()).text, 1));
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
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
