// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/linechart.h"

#include "models/charts/decimation.h"
#include "views/charts/chartparts.h"
#include "views/charts/chartwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace longreach {

namespace {

constexpr float groundAlpha = 0.14F;
constexpr double dotRadius = 4;

} // namespace

void LineChart::setFigure(const QString &name, Tone tone)
{
    m_figure = name;
    m_tone = tone;
    update();
}

void LineChart::setSamples(const TimeGrid &grid, ChartSpan span, std::vector<double> samples)
{
    if (grid == m_grid && span == m_span && samples == m_samples)
        return;
    m_grid = grid;
    m_span = span;
    m_samples = std::move(samples);
    m_hasValues = std::ranges::any_of(m_samples, [](double value) { return value > 0; });
    marksChanged();
}

void LineChart::setParts(std::vector<Part> parts)
{
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    marksChanged();
}

Chart::Mark LineChart::mark(std::size_t index) const
{
    if (index >= m_samples.size()) {
        const auto &part = m_parts[index - m_samples.size()];
        return {part.label, QLocale().toString(part.count), part.filter};
    }
    return {sampleWords(m_grid, index, m_span), QLocale().toString(m_samples[index], 'f', 0), {}};
}

ChartTable LineChart::table() const
{
    ChartTable table{{tr("Time", "head of a column"), m_figure}, {}};
    for (std::size_t index = 0; index < m_samples.size(); ++index)
        table.rows.push_back({toIsoString(m_grid.startOf(index)), QString::number(m_samples[index], 'f', 0)});
    return table;
}

qint64 LineChart::top() const
{
    const auto range = rangeOf(m_samples);
    return chartparts::roundAxisEnd(range ? std::llround(range->greatest) : 0);
}

std::vector<chartparts::LegendEntry> LineChart::legend() const
{
    const auto &scheme = ColorScheme::of(palette());
    std::vector<chartparts::LegendEntry> entries;
    for (std::size_t at = 0; at < m_parts.size(); ++at)
        entries.push_back({QStringLiteral("%1 %2").arg(QLocale().toString(m_parts[at].count), m_parts[at].label),
                           chartparts::faded(scheme.tone(m_parts[at].tone).mark, isFaded(m_samples.size() + at))});
    return entries;
}

QRectF LineChart::plotRect() const
{
    const auto tall = chartparts::legendHeight(chartparts::legendRects(legend(), width(), fontMetrics()));
    return QRectF(rect()).adjusted(chartparts::axisWidth(top(), fontMetrics()), tall + metrics::Grid + 4, -6,
                                   -chartparts::TickHeight);
}

QPointF LineChart::pointOf(const QRectF &plot, std::size_t index, double value) const
{
    const auto steps = static_cast<double>(std::max<std::size_t>(1, m_samples.size() - 1));
    return {plot.left() + plot.width() * static_cast<double>(index) / steps,
            plot.bottom() - plot.height() * value / static_cast<double>(top())};
}

QRectF LineChart::markRect(std::size_t index) const
{
    if (index >= m_samples.size())
        return chartparts::legendRects(legend(), width(), fontMetrics())[index - m_samples.size()];
    const auto center = pointOf(plotRect(), index, m_samples[index]);
    return {center - QPointF(dotRadius, dotRadius), QSizeF(2 * dotRadius, 2 * dotRadius)};
}

std::optional<std::size_t> LineChart::markAt(QPointF at) const
{
    const auto rects = chartparts::legendRects(legend(), width(), fontMetrics());
    for (std::size_t part = 0; part < rects.size(); ++part) {
        if (rects[part].contains(at))
            return m_samples.size() + part;
    }
    const auto plot = plotRect();
    if (markCount() == 0 || !plot.adjusted(-4, 0, 4, 0).contains(at))
        return std::nullopt;
    const auto share = std::clamp((at.x() - plot.left()) / plot.width(), 0.0, 1.0);
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(m_samples.size() - 1)));
}

void LineChart::paintChart(QPainter &painter) const
{
    const auto &scheme = ColorScheme::of(palette());
    const auto plot = plotRect();
    const bool isOnPart = current() && *current() >= m_samples.size();
    chartparts::paintLegend(painter, legend(), chartparts::legendRects(legend(), width(), fontMetrics()), palette(),
                            isOnPart ? std::optional(*current() - m_samples.size()) : std::nullopt);
    chartparts::paintAxis(painter, plot, top(), palette());
    chartparts::paintTicks(painter, plot, ticks(plot), palette());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter, plot);
    if (!current() || isOnPart)
        return;
    const auto at = pointOf(plot, *current(), m_samples[*current()]);
    painter.fillRect(QRectF(at.x() - 0.5, plot.top(), 1, plot.height()), scheme.control);
    painter.setPen(QPen(scheme.base, 2));
    painter.setBrush(scheme.tone(m_tone).mark);
    painter.drawEllipse(at, dotRadius, dotRadius);
}

void LineChart::paintLine(QPainter &painter, const QRectF &plot) const
{
    const auto columns = decimated(m_samples, static_cast<std::size_t>(std::max(2.0, plot.width())));
    const auto steps = static_cast<double>(std::max<std::size_t>(1, columns.size() - 1));
    const auto end = static_cast<double>(top());
    const auto heightOf = [&](double value) { return plot.bottom() - plot.height() * value / end; };
    QPolygonF line;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto x = plot.left() + plot.width() * static_cast<double>(at) / steps;
        line.append(QPointF(x, heightOf(columns[at]->least)));
        if (columns[at]->greatest > columns[at]->least)
            line.append(QPointF(x, heightOf(columns[at]->greatest)));
    }
    auto ground = line;
    ground.append(plot.bottomRight());
    ground.append(plot.bottomLeft());
    auto tint = ColorScheme::of(palette()).tone(m_tone).mark;
    painter.setPen(QPen(tint, 1.0));
    painter.drawPolyline(line);
    tint.setAlphaF(groundAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(ground);
}

std::vector<chartparts::Tick> LineChart::ticks(const QRectF &plot) const
{
    std::vector<chartparts::Tick> ticks;
    for (std::size_t index = 0; index < m_samples.size(); ++index) {
        if (const auto text = tickWords(m_grid, index, m_span); !text.isEmpty())
            ticks.push_back({pointOf(plot, index, 0).x(), text});
    }
    return ticks;
}

} // namespace longreach
