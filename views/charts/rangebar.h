// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QWidget>

namespace longreach {

/// A stretch on a scale from nothing to `end`, with one point in it marked: from fastest to slowest
/// with the median, or what is used of what there is.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    /// What it shows; all between 0 and `end`.
    struct Range {
        double low = 0;
        double high = 0;
        double mark = 0;
        double end = 1;

        friend bool operator==(const Range &, const Range &) = default;
    };

    explicit RangeBar(QWidget *parent = nullptr);

    /// `words` is what the bar says to whoever cannot see it, and in its tool tip.
    void setRange(const Range &range, const QString &words, Tone tone = Tone::Busy);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Range m_range;
    Tone m_tone = Tone::Busy;
};

} // namespace longreach
