// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/countmatrix.h"
#include "views/charts/chart.h"
#include "views/charts/chartparts.h"

#include <QHash>

namespace longreach {

/// Devices by country as bars, each stacked by operator. A country, a stretch of its bar and an
/// operator of the legend are each a filter. An operator keeps its colour for as long
/// as the chart lives, unless another that is shown has the same.
class BarChart final : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

    void setMatrix(CountMatrix matrix);

    [[nodiscard]] const CountMatrix &matrix() const noexcept { return m_matrix; }

    [[nodiscard]] std::size_t markCount() const override { return m_places.size(); }
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {440, 248}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 168}; }

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::size_t neighbour(std::size_t index, int key) const override;
    void paintChart(QPainter &painter) const override;

private:
    /// What a mark stands for: a country, an operator, or both.
    struct Place {
        std::optional<std::size_t> row;
        std::optional<std::size_t> column;
    };

    [[nodiscard]] QString countryWords(std::size_t row) const;
    [[nodiscard]] QString operatorWords(std::size_t column) const;
    [[nodiscard]] qint64 countOf(const Place &place) const;
    [[nodiscard]] std::vector<chartparts::LegendEntry> legend() const;
    [[nodiscard]] QColor colorOf(std::size_t column) const;
    [[nodiscard]] QRectF barsRect() const;
    [[nodiscard]] QRectF rowRect(std::size_t row) const;
    [[nodiscard]] QRectF partRect(std::size_t row, std::size_t column) const;
    void chooseColors();
    void measureTexts();
    void paintRow(QPainter &painter, std::size_t row) const;

    CountMatrix m_matrix;
    std::vector<Place> m_places; ///< country, its operators, the next country, ...; then the legend
    std::vector<qint64> m_sums;  ///< of each row
    double m_labelWidth = 0;
    double m_countWidth = 0;
    QHash<QString, std::size_t> m_colors; ///< number of a series' colour by operator
};

} // namespace longreach
