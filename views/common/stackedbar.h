// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QPalette>
#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace longreach {

/// A stretch of a stacked bar.
struct BarPart {
    qint64 count = 0;
    Tone tone = Tone::Neutral;

    friend bool operator==(const BarPart &, const BarPart &) = default;
};

/// Draws `parts` of `total` from the left of `rect`; what is left of `total` stays empty. A part
/// that is not nothing is at least two pixels wide.
void paintStackedBar(QPainter *painter, const QRectF &rect, const std::vector<BarPart> &parts, qint64 total,
                     const QPalette &palette);

/// Progress by state as one bar.
class StackedBar final : public QWidget {
    Q_OBJECT

public:
    explicit StackedBar(QWidget *parent = nullptr);

    void setParts(std::vector<BarPart> parts, qint64 total);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BarPart> m_parts;
    qint64 m_total = 0;
};

} // namespace longreach
