// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartspan.h"
#include "models/common/tone.h"
#include "views/charts/chart.h"
#include "views/charts/chartparts.h"

namespace longreach {

/// The peaks of one figure over time as a line with the ground under it tinted; at most two points a pixel are painted.
/// Above it stands what the figure is made of now, each part a filter.
class LineChart final : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

    /// One of what the figure is the sum of, at present.
    struct Part {
        QString label;
        qint64 count = 0;
        Tone tone = Tone::Neutral;
        QString filter;

        friend bool operator==(const Part &, const Part &) = default;
    };

    /// What the figure is called in a table, and the colour of its line.
    void setFigure(const QString &name, Tone tone);

    /// One value for each step of `grid`. `span` says how moments are written.
    void setSamples(const TimeGrid &grid, ChartSpan span, std::vector<double> samples);

    void setParts(std::vector<Part> parts);

    [[nodiscard]] const std::vector<double> &samples() const noexcept { return m_samples; }

    /// The samples, and then the parts.
    [[nodiscard]] std::size_t markCount() const override
    {
        return m_hasValues || !m_parts.empty() ? m_samples.size() + m_parts.size() : 0;
    }
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {440, 216}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 168}; }

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::optional<std::size_t> markAt(QPointF at) const override;
    void paintChart(QPainter &painter) const override;

private:
    [[nodiscard]] std::vector<chartparts::LegendEntry> legend() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] qint64 top() const;
    [[nodiscard]] QPointF pointOf(const QRectF &plot, std::size_t index, double value) const;
    void paintLine(QPainter &painter, const QRectF &plot) const;
    [[nodiscard]] std::vector<chartparts::Tick> ticks(const QRectF &plot) const;

    QString m_figure;
    Tone m_tone = Tone::Busy;
    TimeGrid m_grid;
    ChartSpan m_span = ChartSpan::Hour;
    std::vector<double> m_samples;
    std::vector<Part> m_parts;
    bool m_hasValues = false; ///< any above nothing
};

} // namespace longreach
