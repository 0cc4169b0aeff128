// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"
#include "views/charts/chart.h"
#include "views/charts/chartparts.h"

namespace longreach {

/// Counts as stacked columns with axis and legend: over time, or over classes.
///
/// A column, a part of it and an entry of the legend are each a mark; a part asks for what its column and
/// its series ask for together.
class ColumnChart final : public Chart {
    Q_OBJECT

public:
    /// A stack's colour and its name in the legend.
    struct Series {
        QString label;
        Tone tone = Tone::Neutral;
        QString filter = {}; ///< what a click on its legend asks for; empty: nothing
    };

    struct Column {
        QString name;               ///< what it stands for: "14:05 to 14:06"
        QString key;                ///< the same for programs
        QString tick;               ///< under the axis; empty: none
        std::vector<qint64> counts; ///< one for each series
        QString filter = {};        ///< what a click on it asks for; empty: nothing

        friend bool operator==(const Column &, const Column &) = default;
    };

    /// Where the ticks stand: under the middle of their columns, or at their ends.
    enum class Ticks { Centered, AtEnds };

    using Chart::Chart;

    void setSeries(std::vector<Series> series, const QString &keyHead);
    void setTicks(Ticks ticks) { m_ticks = ticks; }
    void setColumns(std::vector<Column> columns);

    [[nodiscard]] const std::vector<Column> &columns() const noexcept { return m_columns; }

    [[nodiscard]] std::size_t markCount() const override { return m_marks.size(); }
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {440, 216}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 168}; }

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::optional<std::size_t> markAt(QPointF at) const override;
    [[nodiscard]] std::size_t neighbour(std::size_t index, int key) const override;
    void paintChart(QPainter &painter) const override;

private:
    /// What a mark stands for: a column, a part of it, or a series.
    struct Place {
        std::optional<std::size_t> column;
        std::optional<std::size_t> series;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void placeMarks();
    [[nodiscard]] std::optional<std::size_t> indexOf(const Place &place) const;
    [[nodiscard]] QString valueWords(const Place &place) const;
    [[nodiscard]] QRectF partRect(const QRectF &plot, std::size_t column, std::size_t series) const;
    [[nodiscard]] std::vector<chartparts::LegendEntry> legend() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QColor colorOf(std::size_t series) const;
    void paintColumn(QPainter &painter, const QRectF &plot, std::size_t column) const;
    [[nodiscard]] std::vector<chartparts::Tick> ticks(const QRectF &plot) const;

    std::vector<Series> m_series;
    QString m_keyHead;
    Ticks m_ticks = Ticks::Centered;
    std::vector<Column> m_columns;
    std::vector<Place> m_marks; ///< column by column, each before its parts; then the legend
    qint64 m_largest = 0;       ///< sum of a column
};

} // namespace longreach
