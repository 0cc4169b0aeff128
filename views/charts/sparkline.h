// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace longreach {

/// A line in a line of text: how a figure went lately, oldest on the left, without axes.
///
/// Its height is that of its range, so it shows change and not size; the last value is marked. The
/// value under the mouse is said in a tool tip. However many values it has, it paints at most two
/// points a pixel.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    /// How a value is said to a person: "120 ms".
    using Wording = std::function<QString(double value)>;

    explicit Sparkline(QWidget *parent = nullptr);

    /// Values in order of time, evenly spaced. One that is not a number is a gap in the line.
    void setValues(std::span<const double> values);
    void setValues(std::span<const qint64> values);

    void setWording(Wording wording);
    void setTone(Tone tone);

    [[nodiscard]] const std::vector<double> &values() const noexcept { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF lineRect() const;
    [[nodiscard]] QPointF pointOf(std::size_t value) const;
    [[nodiscard]] double heightOf(double value) const;
    [[nodiscard]] QString words(double value) const;
    void paintLine(QPainter &painter) const;
    void paintMark(QPainter &painter, std::size_t value) const;
    void describe();

    std::vector<double> m_values;
    Wording m_wording;
    Tone m_tone = Tone::Busy;
    std::optional<std::size_t> m_hot; ///< under the mouse
};

} // namespace longreach
