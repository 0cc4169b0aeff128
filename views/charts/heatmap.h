// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/countmatrix.h"
#include "views/charts/chart.h"

namespace longreach {

/// When devices were last heard of, by country: an hour a column, the darker the more devices. A cell,
/// a country and an hour over all countries are each a filter.
class HeatMap final : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

    /// As lastPollsByCountry() gives it.
    void setMatrix(CountMatrix matrix);

    [[nodiscard]] const CountMatrix &matrix() const noexcept { return m_matrix; }

    [[nodiscard]] std::size_t markCount() const override;
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {440, 248}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 168}; }

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::size_t neighbour(std::size_t index, int key) const override;
    void paintChart(QPainter &painter) const override;

private:
    // Marks are laid out as they are seen: line 0 is all countries, place 0 in a line its name.
    [[nodiscard]] std::size_t lineCount() const { return m_matrix.rowCount() + 1; }
    [[nodiscard]] QString lineWords(std::size_t line) const;
    [[nodiscard]] qint64 countAt(std::size_t line, std::size_t place) const;
    [[nodiscard]] QRectF cellsRect() const;
    [[nodiscard]] QRectF cellRect(std::size_t line, std::size_t place) const;
    void paintLine(QPainter &painter, std::size_t line) const;
    void paintCell(QPainter &painter, std::size_t index, const QRectF &rect, qint64 count, qint64 largest) const;
    void paintHours(QPainter &painter) const;

    CountMatrix m_matrix;
    double m_labelWidth = 0;
};

} // namespace longreach
