// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/pollfigures.h"
#include "views/charts/chart.h"

#include <QDate>

namespace longreach {

/// How many devices are known to have polled in each hour of the last seven days, in the person's own
/// zone: a day a line, the darker the more devices. Hours in which no eIM was asked are hatched, for what
/// is not known in them. An hour and a day are each a filter.
class HeatMap final : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

    /// As pollsByHour() gives it.
    void setPolls(PollFigures polls);

    [[nodiscard]] const PollFigures &polls() const noexcept { return m_polls; }

    [[nodiscard]] std::size_t markCount() const override { return m_marks.size(); }
    [[nodiscard]] Mark mark(std::size_t index) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {440, 248}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 168}; }

protected:
    [[nodiscard]] QRectF markRect(std::size_t index) const override;
    [[nodiscard]] std::size_t neighbour(std::size_t index, int key) const override;
    void paintChart(QPainter &painter) const override;

private:
    /// A day, or an hour of it.
    struct Place {
        std::size_t line = 0;
        std::optional<int> hour;         ///< of the day; none: its name
        std::optional<std::size_t> step; ///< of the figures
    };

    void placeMarks();
    [[nodiscard]] QDate dayOf(std::size_t line) const;
    [[nodiscard]] QString valueWords(std::size_t step) const;
    [[nodiscard]] QRectF cellsRect() const;
    [[nodiscard]] QRectF cellRect(const Place &place) const;
    [[nodiscard]] bool isAside(std::size_t index) const;
    void paintCell(QPainter &painter, std::size_t index, qint64 largest) const;
    void paintHours(QPainter &painter) const;

    PollFigures m_polls;
    QDate m_today;
    std::vector<Place> m_marks;      ///< day by day: its name, then its hours so far
    std::vector<std::size_t> m_days; ///< the marks that are names, by line
    double m_labelWidth = 0;
};

} // namespace longreach
