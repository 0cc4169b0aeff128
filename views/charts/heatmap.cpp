// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/heatmap.h"

#include "views/charts/chartparts.h"
#include "views/charts/chartwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace longreach {

namespace {

constexpr std::size_t dayCount = 7;
constexpr int hoursADay = 24;
constexpr int hoursATick = 3;
constexpr double hoursHeight = chartparts::TickHeight;
constexpr double tallestLine = 56;
constexpr double leastHeat = 0.12; // one device is still told from none

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

QDateTime localTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment));
}

} // namespace

void HeatMap::setPolls(PollFigures polls)
{
    if (polls == m_polls)
        return;
    m_polls = std::move(polls);
    placeMarks();
    auto widest = 0;
    for (std::size_t line = 0; line < dayCount; ++line)
        widest = std::max(widest, fontMetrics().horizontalAdvance(dayWords(dayOf(line))));
    m_labelWidth = widest + metrics::Grid;
    marksChanged();
}

void HeatMap::placeMarks()
{
    m_marks.clear();
    m_days.clear();
    if (m_polls.all == 0 || m_polls.hours.count == 0)
        return;
    m_today = localTime(m_polls.hours.startOf(m_polls.hours.count - 1)).date();
    std::size_t step = 0;
    for (std::size_t line = 0; line < dayCount; ++line) {
        m_days.push_back(m_marks.size());
        m_marks.push_back({.line = line, .hour = {}, .step = {}});
        const auto day = dayOf(line);
        for (; step < m_polls.hours.count; ++step) {
            const auto start = localTime(m_polls.hours.startOf(step));
            if (start.date() > day)
                break;
            if (start.date() == day)
                m_marks.push_back({.line = line, .hour = start.time().hour(), .step = step});
        }
    }
}

QDate HeatMap::dayOf(std::size_t line) const
{
    return m_today.addDays(static_cast<qint64>(line) - static_cast<qint64>(dayCount) + 1);
}

QString HeatMap::valueWords(std::size_t step) const
{
    const auto count = m_polls.devices[step];
    if (!m_polls.watched[step])
        return count == 0 ? tr("not known, for no eIM was asked")
                          : tr("%Ln device(s) at least, for no eIM was asked", nullptr, static_cast<int>(count));
    return tr("%1 of %Ln device(s)", nullptr, static_cast<int>(m_polls.all)).arg(QLocale().toString(count));
}

Chart::Mark HeatMap::mark(std::size_t index) const
{
    const auto &place = m_marks[index];
    if (place.step) {
        const auto start = m_polls.hours.startOf(*place.step);
        return {hourWords(start), valueWords(*place.step),
                m_polls.devices[*place.step] > 0 ? hourQuery(start) : QString()};
    }
    // A device that polled in two hours is one device: the hours of a day cannot be added up.
    const auto day = dayOf(place.line);
    qint64 most = 0;
    for (auto at = index + 1; at < m_marks.size() && m_marks[at].line == place.line; ++at)
        most = std::max(most, m_polls.devices[*m_marks[at].step]);
    return {dayWords(day), tr("up to %Ln device(s) an hour", nullptr, static_cast<int>(most)),
            most > 0 ? dayQuery(day) : QString()};
}

ChartTable HeatMap::table() const
{
    ChartTable table{
        {tr("From", "head of a column"), tr("Devices", "head of a column"), tr("eIM asked", "head of a column")}, {}};
    for (std::size_t step = 0; step < m_polls.hours.count; ++step)
        table.rows.push_back({toIsoString(m_polls.hours.startOf(step)), QString::number(m_polls.devices[step]),
                              QString::number(m_polls.watched[step] ? 1 : 0)});
    return table;
}

QRectF HeatMap::cellsRect() const
{
    const auto tall = std::min(tallestLine * static_cast<double>(dayCount), height() - hoursHeight);
    return {m_labelWidth, 0, width() - m_labelWidth - 1, tall};
}

QRectF HeatMap::cellRect(const Place &place) const
{
    const auto cells = cellsRect();
    const auto tall = cells.height() / static_cast<double>(dayCount);
    const auto top = cells.top() + static_cast<double>(place.line) * tall;
    if (!place.hour)
        return {0, top, cells.left(), tall};
    const auto wide = cells.width() / hoursADay;
    return {cells.left() + *place.hour * wide, top, wide, tall};
}

QRectF HeatMap::markRect(std::size_t index) const
{
    return cellRect(m_marks[index]);
}

std::size_t HeatMap::neighbour(std::size_t index, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::neighbour(index, key);
    const auto &place = m_marks[index];
    const auto line = (place.line + (key == Qt::Key_Down ? 1 : dayCount - 1)) % dayCount;
    auto there = m_days[line];
    // The same hour, or the last before it that the day has had.
    for (auto at = there + 1; place.hour && at < m_marks.size() && m_marks[at].line == line; ++at) {
        if (*m_marks[at].hour <= *place.hour)
            there = at;
    }
    return there;
}

bool HeatMap::isAside(std::size_t index) const
{
    return isFaded(index) && isFaded(m_days[m_marks[index].line]);
}

void HeatMap::paintChart(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto largest = std::ranges::max(m_polls.devices);
    for (std::size_t index = 0; index < m_marks.size(); ++index) {
        const auto &place = m_marks[index];
        if (place.hour) {
            paintCell(painter, index, largest);
            continue;
        }
        const bool isCurrent = current() && m_marks[*current()].line == place.line;
        painter.setPen(isCurrent ? scheme.text : scheme.mutedText);
        painter.drawText(cellRect(place).adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         dayWords(dayOf(place.line)));
    }
    paintHours(painter);
}

void HeatMap::paintCell(QPainter &painter, std::size_t index, qint64 largest) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto rect = markRect(index);
    const auto step = *m_marks[index].step;
    const auto count = m_polls.devices[step];
    // Whole pixels: seams between cells would shimmer.
    const QRect cell(QPoint(qRound(rect.left()), qRound(rect.top())),
                     QPoint(qRound(rect.right()) - 2, qRound(rect.bottom()) - 2));
    const auto color = heatColor(scheme.hairline, scheme.accent, count, largest);
    if (count > 0 || m_polls.watched[step])
        painter.fillRect(cell, chartparts::faded(color, isAside(index)));
    if (!m_polls.watched[step])
        painter.fillRect(cell, QBrush(count > 0 ? scheme.base : scheme.control, Qt::BDiagPattern));
    const auto text = QLocale().toString(count);
    if (count > 0 && m_polls.watched[step] && !isAside(index)
        && fontMetrics().horizontalAdvance(text) + 6 <= cell.width() && fontMetrics().height() <= cell.height()) {
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
    std::vector<chartparts::Tick> ticks;
    for (int hour = 0; hour < hoursADay; hour += hoursATick) {
        const auto cell = cellRect({.line = dayCount - 1, .hour = hour, .step = {}});
        ticks.push_back({cell.center().x(), QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'))});
    }
    chartparts::paintTicks(painter, cellsRect(), ticks, palette());
}

} // namespace longreach
