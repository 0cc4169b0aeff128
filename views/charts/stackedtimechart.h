// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "models/common/tone.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace longreach {

/// What is counted in one stretch of time, by series.
struct TimeColumn {
    Timestamp start{};
    std::vector<qint64> counts; ///< one for each series

    friend bool operator==(const TimeColumn &, const TimeColumn &) = default;
};

/// Counts over time as stacked columns, newest on the right, with axis and legend.
class StackedTimeChart final : public QWidget {
    Q_OBJECT

public:
    /// A stack's colour and its name in the legend.
    struct Series {
        QString label;
        Tone tone = Tone::Neutral;
    };

    explicit StackedTimeChart(QWidget *parent = nullptr);

    void setSeries(std::vector<Series> series);

    /// Columns in order of time, all of one length; their series match setSeries().
    void setColumns(std::vector<TimeColumn> columns);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QColor colorOf(std::size_t series) const;
    [[nodiscard]] qint64 largestSum() const;
    [[nodiscard]] QString tipOf(const TimeColumn &column) const;
    void paintLegend(QPainter &painter) const;
    void paintAxis(QPainter &painter, qint64 top) const;
    void paintColumns(QPainter &painter, qint64 top) const;

    std::vector<Series> m_series;
    std::vector<TimeColumn> m_columns;
    std::optional<std::size_t> m_hot;
};

/// The least of 1, 2, 5, 10, 20, 50, ... times four that is not below `value`: a round end for an axis.
[[nodiscard]] qint64 roundAxisEnd(qint64 value);

} // namespace longreach
