// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"
#include "views/charts/chart.h"

namespace longreach {

/// A slice of a DonutChart.
struct Slice {
    QString label;
    qint64 count = 0;
    std::optional<Tone> tone; ///< its colour; without one, the next of the series' colours
    QString filter;           ///< the query a click on it asks for; empty: none

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// Shares of a whole as a ring with its legend beside it.
class DonutChart final : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

    void setSlices(std::vector<Slice> slices);

    /// The word under the number in the middle: "devices".
    void setUnit(const QString &unit);

    [[nodiscard]] const std::vector<Slice> &slices() const noexcept { return m_slices; }

    [[nodiscard]] std::size_t markCount() const override { return m_slices.size(); }
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::optional<std::size_t> markAt(QPointF at) const override;
    void paintChart(QPainter &painter) const override;

private:
    /// Where `part`, thought of from left to right, is for who reads the chart.
    [[nodiscard]] QRectF visual(const QRectF &part) const;
    [[nodiscard]] double legendWanted() const;
    [[nodiscard]] QRectF ringRect() const;
    [[nodiscard]] QRectF legendRect() const;
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] QColor colorOf(std::size_t slice) const;
    /// The slice that the middle speaks of: the one pointed at, else the chosen one.
    [[nodiscard]] std::optional<std::size_t> spokenOf() const;
    void paintRing(QPainter &painter) const;
    void paintMiddle(QPainter &painter) const;
    void paintLegendRow(QPainter &painter, std::size_t slice) const;

    std::vector<Slice> m_slices;
    QString m_unit;
};

} // namespace longreach
