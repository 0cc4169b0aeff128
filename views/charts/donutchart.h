// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace longreach {

/// A slice of a DonutChart.
struct Slice {
    QString label;
    qint64 count = 0;
    std::optional<Tone> tone; ///< its colour; without one, the next of the series' colours
    QString filter;           ///< the query a click on it asks for; empty: none

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// Shares of a whole as a ring with its legend beside it. A click on a slice or its legend, or
/// Return on the one with the cursor, is a filter.
class DonutChart final : public QWidget {
    Q_OBJECT

public:
    explicit DonutChart(QWidget *parent = nullptr);

    void setSlices(std::vector<Slice> slices);

    /// The word under the number in the middle: "devices".
    void setUnit(const QString &unit);

    [[nodiscard]] const std::vector<Slice> &slices() const noexcept { return m_slices; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterRequested(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF ringRect() const;
    [[nodiscard]] QRectF legendRect() const;
    [[nodiscard]] QRectF legendRowRect(std::size_t slice) const;
    [[nodiscard]] std::optional<std::size_t> sliceAt(QPointF at) const;
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] QColor colorOf(std::size_t slice) const;
    void paintRing(QPainter &painter) const;
    void paintMiddle(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void setHot(std::optional<std::size_t> slice);
    void activate(std::size_t slice);

    std::vector<Slice> m_slices;
    QString m_unit;
    std::optional<std::size_t> m_hot; ///< under the mouse or the keyboard's cursor
};

} // namespace longreach
