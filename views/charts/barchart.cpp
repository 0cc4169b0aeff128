// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barchart.h"

#include "views/charts/chartwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <set>

namespace longreach {

namespace {

constexpr double tallestRow = 56;
constexpr double thickestBar = 28;
constexpr double leastPart = 2; // one device of a million is still seen

} // namespace

void BarChart::setMatrix(CountMatrix matrix)
{
    if (matrix == m_matrix)
        return;
    m_matrix = std::move(matrix);
    m_places.clear();
    m_sums.clear();
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row) {
        m_sums.push_back(m_matrix.sumOfRow(row));
        m_places.push_back({row, std::nullopt});
        for (std::size_t column = 0; column < m_matrix.columnCount(); ++column) {
            if (m_matrix.at(row, column) > 0)
                m_places.push_back({row, column});
        }
    }
    for (std::size_t column = 0; column < m_matrix.columnCount(); ++column)
        m_places.push_back({std::nullopt, column});
    chooseColors();
    measureTexts();
    marksChanged();
}

void BarChart::chooseColors()
{
    std::set<std::size_t> taken;
    QStringList without;
    for (const auto &name : m_matrix.columns) {
        const auto known = m_colors.constFind(name);
        if (!name.isEmpty() && (known == m_colors.cend() || !taken.insert(*known).second))
            without.append(name);
    }
    for (const auto &name : without) {
        std::size_t free = 0;
        while (taken.contains(free))
            ++free;
        taken.insert(free);
        m_colors.insert(name, free);
    }
}

QString BarChart::countryWords(std::size_t row) const
{
    return placeWords(m_matrix.rows, m_matrix.hasOtherRows, row);
}

QString BarChart::operatorWords(std::size_t column) const
{
    return placeWords(m_matrix.columns, m_matrix.hasOtherColumns, column);
}

qint64 BarChart::countOf(const Place &place) const
{
    if (!place.column)
        return m_sums[*place.row];
    if (place.row)
        return m_matrix.at(*place.row, *place.column);
    qint64 sum = 0;
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row)
        sum += m_matrix.at(row, *place.column);
    return sum;
}

Chart::Mark BarChart::mark(std::size_t index) const
{
    const auto &place = m_places[index];
    QStringList names;
    QStringList terms;
    if (place.row) {
        names.append(countryWords(*place.row));
        terms.append(placeQuery(QStringLiteral("country"), m_matrix.rows, m_matrix.hasOtherRows, *place.row));
    }
    if (place.column) {
        names.append(operatorWords(*place.column));
        terms.append(placeQuery(QStringLiteral("operator"), m_matrix.columns, m_matrix.hasOtherColumns, *place.column));
    }
    return {names.join(QStringLiteral(", ")), QLocale().toString(countOf(place)), terms.join(u' ')};
}

ChartTable BarChart::table() const
{
    ChartTable table{{tr("Country", "head of a column")}, {}};
    for (std::size_t column = 0; column < m_matrix.columnCount(); ++column)
        table.head.append(operatorWords(column));
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row) {
        QStringList cells{countryWords(row)};
        for (std::size_t column = 0; column < m_matrix.columnCount(); ++column)
            cells.append(QString::number(m_matrix.at(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QColor BarChart::colorOf(std::size_t column) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto known = m_colors.constFind(m_matrix.columns[static_cast<qsizetype>(column)]);
    return known == m_colors.cend() ? scheme.tone(Tone::Neutral).mark : scheme.seriesColor(*known);
}

std::vector<chartparts::LegendEntry> BarChart::legend() const
{
    std::vector<chartparts::LegendEntry> entries;
    for (std::size_t column = 0; column < m_matrix.columnCount(); ++column)
        entries.push_back({operatorWords(column), colorOf(column)});
    return entries;
}

QRectF BarChart::barsRect() const
{
    const auto legendRoom = chartparts::legendHeight(chartparts::legendRects(legend(), width(), fontMetrics()));
    return QRectF(rect()).adjusted(0, legendRoom + metrics::Grid, 0, 0);
}

void BarChart::measureTexts()
{
    auto widest = 0;
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(countryWords(row)));
    m_labelWidth = widest + metrics::Grid;
    const auto largest = m_sums.empty() ? 0 : std::ranges::max(m_sums);
    m_countWidth = fontMetrics().horizontalAdvance(QLocale().toString(largest)) + metrics::Grid;
}

QRectF BarChart::rowRect(std::size_t row) const
{
    const auto bars = barsRect();
    const auto tall = std::min(tallestRow, bars.height() / static_cast<double>(m_matrix.rowCount()));
    return {bars.left(), bars.top() + static_cast<double>(row) * tall, bars.width(), tall};
}

QRectF BarChart::partRect(std::size_t row, std::size_t column) const
{
    const auto line = rowRect(row);
    const auto room = line.width() - m_labelWidth - m_countWidth;
    const auto largest = std::max<qint64>(1, std::ranges::max(m_sums));
    const auto widthOf = [&](std::size_t at) {
        const auto count = m_matrix.at(row, at);
        return count == 0 ? 0.0 : std::max(leastPart, room * static_cast<double>(count) / static_cast<double>(largest));
    };
    double before = 0;
    double all = 0;
    for (std::size_t at = 0; at < m_matrix.columnCount(); ++at) {
        before += at < column ? widthOf(at) : 0;
        all += widthOf(at);
    }
    // Many small parts, each drawn larger than it is, must not push the number behind them out of the chart.
    const auto scale = std::min(1.0, room / std::max(1.0, all));
    const auto tall = std::min(thickestBar, line.height() * 0.7);
    return {line.left() + m_labelWidth + scale * before, line.center().y() - tall / 2, scale * widthOf(column), tall};
}

QRectF BarChart::markRect(std::size_t index) const
{
    const auto &place = m_places[index];
    if (!place.row)
        return chartparts::legendRects(legend(), width(), fontMetrics())[*place.column];
    if (place.column)
        return partRect(*place.row, *place.column);
    const auto line = rowRect(*place.row);
    return {line.left(), line.top(), m_labelWidth, line.height()};
}

std::size_t BarChart::neighbour(std::size_t index, int key) const
{
    const auto &place = m_places[index];
    if (key == Qt::Key_Left || key == Qt::Key_Right || !place.row)
        return Chart::neighbour(index, key);
    // To the same operator in the next country that has it, else to that country.
    const auto count = m_matrix.rowCount();
    const auto row = (*place.row + (key == Qt::Key_Down ? 1 : count - 1)) % count;
    const auto isThere = [&](const Place &other) { return other.row == row && other.column == place.column; };
    auto found = std::ranges::find_if(m_places, isThere);
    if (found == m_places.end())
        found = std::ranges::find_if(m_places, [&](const Place &other) { return other.row == row; });
    return static_cast<std::size_t>(found - m_places.begin());
}

void BarChart::paintChart(QPainter &painter) const
{
    const auto entries = legend();
    const auto pointedAt = current() && !m_places[*current()].row ? m_places[*current()].column : std::nullopt;
    chartparts::paintLegend(painter, entries, chartparts::legendRects(entries, width(), fontMetrics()), palette(),
                            pointedAt);
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row)
        paintRow(painter, row);
}

void BarChart::paintRow(QPainter &painter, std::size_t row) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto line = rowRect(row);
    const auto *pointedAt = current() ? &m_places[*current()] : nullptr;
    const bool isPointedAt = pointedAt != nullptr && pointedAt->row == row;
    if (isPointedAt)
        painter.fillRect(line.adjusted(0, 1, 0, -1), scheme.hover);
    painter.setPen(isPointedAt ? scheme.text : scheme.mutedText);
    painter.drawText(QRectF(line.left() + 2, line.top(), m_labelWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     countryWords(row));
    auto right = line.left() + m_labelWidth;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        const auto &place = m_places[index];
        if (place.row != row || !place.column)
            continue;
        const bool isElsewhere = pointedAt != nullptr && !pointedAt->row && pointedAt->column != place.column;
        const auto rect = partRect(row, *place.column);
        painter.fillRect(rect, chartparts::faded(colorOf(*place.column), isFaded(index) || isElsewhere));
        if (isPointedAt && pointedAt->column == place.column) {
            painter.setPen(QPen(scheme.text, 1));
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
        right = rect.right();
    }
    painter.setPen(scheme.text);
    painter.drawText(QRectF(right + metrics::Grid, line.top(), m_countWidth, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_sums[row]));
}

} // namespace longreach
