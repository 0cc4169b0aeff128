// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/heatmap.h"

#include "views/charts/chartparts.h"
#include "views/charts/chartwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace longreach {

namespace {

constexpr std::size_t placesInLine = PollColumns + 1; // the name and the hours
constexpr double hoursHeight = 20;
constexpr double tallestLine = 56;
constexpr double farColumnsGap = 6; // before "longer ago" and "never"
constexpr double leastHeat = 0.12;  // one device is still told from none

/// From the ground to `full`, so that a share of a hundredth is seen well.
QColor heatColor(const QColor &ground, const QColor &full, qint64 count, qint64 largest)
{
    if (count == 0)
        return ground;
    const auto share = std::sqrt(static_cast<double>(count) / static_cast<double>(std::max<qint64>(1, largest)));
    const auto heat = static_cast<float>(leastHeat + (1 - leastHeat) * share);
    const auto between = [heat](float from, float to) { return from + (to - from) * heat; };
    return QColor::fromRgbF(between(ground.redF(), full.redF()), between(ground.greenF(), full.greenF()),
                            between(ground.blueF(), full.blueF()));
}

} // namespace

void HeatMap::setMatrix(CountMatrix matrix)
{
    if (matrix == m_matrix)
        return;
    m_matrix = std::move(matrix);
    auto widest = 0;
    for (std::size_t line = 0; line < lineCount(); ++line)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lineWords(line)));
    m_labelWidth = widest + metrics::Grid;
    marksChanged();
}

std::size_t HeatMap::markCount() const
{
    return m_matrix.rowCount() == 0 ? 0 : lineCount() * placesInLine;
}

QString HeatMap::lineWords(std::size_t line) const
{
    return line == 0 ? tr("All", "countries") : placeWords(m_matrix.rows, m_matrix.hasOtherRows, line - 1);
}

qint64 HeatMap::countAt(std::size_t line, std::size_t place) const
{
    const auto countOfRow = [&](std::size_t row) {
        return place == 0 ? m_matrix.sumOfRow(row) : m_matrix.at(row, place - 1);
    };
    if (line > 0)
        return countOfRow(line - 1);
    qint64 sum = 0;
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row)
        sum += countOfRow(row);
    return sum;
}

Chart::Mark HeatMap::mark(std::size_t index) const
{
    const auto line = index / placesInLine;
    const auto place = index % placesInLine;
    QStringList terms;
    if (line > 0)
        terms.append(placeQuery(QStringLiteral("country"), m_matrix.rows, m_matrix.hasOtherRows, line - 1));
    if (place > 0)
        terms.append(pollQuery(place - 1));
    const auto name = place == 0 ? lineWords(line) : lineWords(line) + QStringLiteral(", ") + pollWords(place - 1);
    return {name, QLocale().toString(countAt(line, place)), terms.join(u' ')};
}

ChartTable HeatMap::table() const
{
    ChartTable table{{tr("Country", "head of a column")}, {}};
    for (std::size_t column = 0; column < PollColumns; ++column)
        table.head.append(pollWords(column));
    for (std::size_t row = 0; row < m_matrix.rowCount(); ++row) {
        QStringList cells{lineWords(row + 1)};
        for (std::size_t column = 0; column < PollColumns; ++column)
            cells.append(QString::number(m_matrix.at(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QRectF HeatMap::cellsRect() const
{
    const auto tall = std::min(tallestLine * static_cast<double>(lineCount()), height() - hoursHeight);
    return {m_labelWidth, 0, width() - m_labelWidth - 1, tall};
}

QRectF HeatMap::cellRect(std::size_t line, std::size_t place) const
{
    const auto cells = cellsRect();
    const auto tall = cells.height() / static_cast<double>(lineCount());
    const auto top = cells.top() + static_cast<double>(line) * tall;
    if (place == 0)
        return {0, top, cells.left(), tall};
    const auto wide = (cells.width() - farColumnsGap) / static_cast<double>(PollColumns);
    const auto gap = place > PollHours ? farColumnsGap : 0;
    return {cells.left() + static_cast<double>(place - 1) * wide + gap, top, wide, tall};
}

QRectF HeatMap::markRect(std::size_t index) const
{
    return cellRect(index / placesInLine, index % placesInLine);
}

std::size_t HeatMap::neighbour(std::size_t index, int key) const
{
    switch (key) {
    case Qt::Key_Up: return (index + markCount() - placesInLine) % markCount();
    case Qt::Key_Down: return (index + placesInLine) % markCount();
    default: return Chart::neighbour(index, key);
    }
}

void HeatMap::paintChart(QPainter &painter) const
{
    for (std::size_t line = 0; line < lineCount(); ++line)
        paintLine(painter, line);
    paintHours(painter);
}

void HeatMap::paintLine(QPainter &painter, std::size_t line) const
{
    const auto &scheme = ColorScheme::of(palette());
    qint64 largest = 0; // all countries are a scale of their own
    for (std::size_t other = line == 0 ? 0 : 1; other < (line == 0 ? 1 : lineCount()); ++other) {
        for (std::size_t place = 1; place < placesInLine; ++place)
            largest = std::max(largest, countAt(other, place));
    }
    painter.setPen(current() && *current() / placesInLine == line ? scheme.text : scheme.mutedText);
    painter.drawText(cellRect(line, 0).adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, lineWords(line));
    for (std::size_t place = 1; place < placesInLine; ++place)
        paintCell(painter, line * placesInLine + place, cellRect(line, place), countAt(line, place), largest);
}

void HeatMap::paintCell(QPainter &painter, std::size_t index, const QRectF &rect, qint64 count, qint64 largest) const
{
    const auto &scheme = ColorScheme::of(palette());
    // Whole pixels: seams between cells would shimmer.
    const QRect cell(QPoint(qRound(rect.left()), qRound(rect.top())),
                     QPoint(qRound(rect.right()) - 2, qRound(rect.bottom()) - 2));
    const auto color = heatColor(scheme.hairline, scheme.accent, count, largest);
    const bool isAside = isFaded(index);
    painter.fillRect(cell, chartparts::faded(color, isAside));
    const auto text = QLocale().toString(count);
    if (count > 0 && !isAside && fontMetrics().horizontalAdvance(text) + 6 <= cell.width()
        && fontMetrics().height() <= cell.height()) {
        const bool isOnText = contrastRatio(scheme.text, color) >= contrastRatio(scheme.base, color);
        painter.setPen(isOnText ? scheme.text : scheme.base);
        painter.drawText(cell, Qt::AlignCenter, text);
    }
    if (current() == index) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scheme.text, 1));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

void HeatMap::paintHours(QPainter &painter) const
{
    painter.setPen(ColorScheme::of(palette()).mutedText);
    const auto write = [&](std::size_t place, const QString &text) {
        const auto cell = cellRect(lineCount() - 1, place);
        const auto wanted = fontMetrics().horizontalAdvance(text) + 2.0;
        const auto left = std::min(cell.center().x() - wanted / 2, width() - wanted);
        const QRectF room(left, cell.bottom(), wanted, hoursHeight);
        painter.drawText(room, Qt::AlignCenter, text);
    };
    const auto lastHour = cellRect(0, PollHours).right();
    for (std::size_t hour = 0; hour < PollHours; hour += 3) {
        const auto text = hour == 0 ? tr("now", "last poll") : tr("−%1 h", "hours ago").arg(hour);
        if (cellRect(0, hour + 1).left() + fontMetrics().horizontalAdvance(text) < lastHour)
            write(hour + 1, text);
    }
    const auto wide = cellRect(0, PollHours + 1).width();
    const auto longer = QStringLiteral("24+");
    if (fontMetrics().horizontalAdvance(longer) <= wide * 1.6)
        write(PollHours + 1, longer);
    write(PollHours + 2, QStringLiteral("–"));
}

} // namespace longreach
