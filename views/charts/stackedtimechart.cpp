// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/stackedtimechart.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace longreach {

namespace {

constexpr int axisSteps = 4;
constexpr int legendHeight = 24;
constexpr int timeAxisHeight = 22;

QString clockText(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(moment)).toString(QStringLiteral("HH:mm"));
}

qint64 sumOf(const TimeColumn &column)
{
    return std::accumulate(column.counts.begin(), column.counts.end(), qint64{0});
}

} // namespace

qint64 roundAxisEnd(qint64 value)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            if (step * decade * axisSteps >= value)
                return step * decade * axisSteps;
        }
    }
}

StackedTimeChart::StackedTimeChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackedTimeChart::setSeries(std::vector<Series> series)
{
    m_series = std::move(series);
    m_columns.clear();
    update();
}

void StackedTimeChart::setColumns(std::vector<TimeColumn> columns)
{
    if (columns == m_columns)
        return;
    m_columns = std::move(columns);
    m_hot.reset();
    update();
}

QSize StackedTimeChart::sizeHint() const
{
    return {640, 220};
}

QSize StackedTimeChart::minimumSizeHint() const
{
    return {320, 160};
}

QRectF StackedTimeChart::plotRect() const
{
    const auto labels = fontMetrics().horizontalAdvance(QLocale().toString(roundAxisEnd(largestSum()))) + metrics::Grid;
    return QRectF(rect()).adjusted(labels, legendHeight + metrics::Grid, -1, -timeAxisHeight);
}

QColor StackedTimeChart::colorOf(std::size_t series) const
{
    return ColorScheme::of(palette()).tone(m_series[series].tone).mark;
}

qint64 StackedTimeChart::largestSum() const
{
    qint64 largest = 0;
    for (const auto &column : m_columns)
        largest = std::max(largest, sumOf(column));
    return largest;
}

void StackedTimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto top = roundAxisEnd(largestSum());
    paintLegend(painter);
    paintAxis(painter, top);
    paintColumns(painter, top);
}

void StackedTimeChart::paintLegend(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto left = 0;
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(series));
        painter.drawRoundedRect(QRectF(left, legendHeight / 2.0 - 5, 10, 10), 3, 3);
        painter.setPen(scheme.mutedText);
        const auto width = fontMetrics().horizontalAdvance(m_series[series].label);
        painter.drawText(QRect(left + 16, 0, width + 2, legendHeight), Qt::AlignVCenter, m_series[series].label);
        left += 16 + width + 2 * metrics::Grid;
    }
    painter.restore();
}

void StackedTimeChart::paintAxis(QPainter &painter, qint64 top) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto plot = plotRect();
    for (int step = 0; step <= axisSteps; ++step) {
        const auto y = qRound(plot.bottom() - plot.height() * step / axisSteps);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), step == 0 ? scheme.control : scheme.hairline);
        painter.setPen(scheme.mutedText);
        const QRectF room(0, y - 10, plot.left() - metrics::Grid, 20);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(top * step / axisSteps));
    }
    if (m_columns.empty())
        return;
    const auto width = plot.width() / static_cast<double>(m_columns.size());
    const auto wanted = fontMetrics().horizontalAdvance(clockText(m_columns.front().start)) + 3 * metrics::Grid;
    const auto stride = std::max<std::size_t>(1, static_cast<std::size_t>(wanted / width));
    const auto neat = stride <= 5 ? std::size_t{5} : (stride + 9) / 10 * 10;
    for (std::size_t at = m_columns.size(); at-- > 0;) {
        if ((m_columns.size() - 1 - at) % neat != 0)
            continue;
        const auto center = plot.left() + (static_cast<double>(at) + 0.5) * width;
        const QRectF room(std::min(center - wanted / 2.0, plot.right() - wanted), plot.bottom() + 2, wanted,
                          timeAxisHeight);
        const bool isLast = center + wanted / 2.0 > plot.right();
        const auto side = isLast ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter), clockText(m_columns[at].start));
    }
}

void StackedTimeChart::paintColumns(QPainter &painter, qint64 top) const
{
    if (m_columns.empty())
        return;
    const auto &scheme = ColorScheme::of(palette());
    const auto plot = plotRect();
    const auto width = plot.width() / static_cast<double>(m_columns.size());
    const auto gap = width > 6 ? 2.0 : width > 3 ? 1.0 : 0.0;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const auto left = plot.left() + static_cast<double>(at) * width;
        if (m_hot == at)
            painter.fillRect(QRectF(left, plot.top(), width, plot.height()), scheme.hover);
        auto bottom = plot.bottom();
        for (std::size_t series = 0; series < std::min(m_series.size(), m_columns[at].counts.size()); ++series) {
            const auto count = static_cast<double>(m_columns[at].counts[series]);
            const auto tall = plot.height() * count / static_cast<double>(top);
            painter.fillRect(QRectF(left + gap / 2, bottom - tall, width - gap, tall), colorOf(series));
            bottom -= tall;
        }
    }
}

QString StackedTimeChart::tipOf(const TimeColumn &column) const
{
    QStringList lines{clockText(column.start)};
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        if (column.counts[series] > 0)
            lines.append(
                QStringLiteral("%1: %2").arg(m_series[series].label, QLocale().toString(column.counts[series])));
    }
    return lines.join(u'\n');
}

void StackedTimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto plot = plotRect();
    const auto before = std::exchange(m_hot, std::nullopt);
    if (plot.contains(event->position()) && !m_columns.empty()) {
        const auto share = (event->position().x() - plot.left()) / plot.width();
        m_hot = std::min(m_columns.size() - 1, static_cast<std::size_t>(share * static_cast<double>(m_columns.size())));
        QToolTip::showText(event->globalPosition().toPoint(), tipOf(m_columns[*m_hot]), this);
    }
    if (m_hot != before)
        update();
}

void StackedTimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_hot, std::nullopt))
        update();
}

} // namespace longreach
