// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rangebar.h"

#include "views/common/colorscheme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace longreach {

namespace {

constexpr double trackHeight = 6;
constexpr double leastWidth = 3; // a stretch of nothing is still seen
constexpr double markWidth = 2;

} // namespace

RangeBar::RangeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setRange(const Range &range, const QString &words, Tone tone)
{
    setAccessibleDescription(words);
    setToolTip(words);
    if (range == m_range && tone == m_tone)
        return;
    m_range = range;
    m_tone = tone;
    update();
}

QSize RangeBar::sizeHint() const
{
    return {120, 14};
}

void RangeBar::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, (height() - trackHeight) / 2, width(), trackHeight);
    QPainterPath outline;
    outline.addRoundedRect(track, trackHeight / 2, trackHeight / 2);
    painter.fillPath(outline, scheme.hairline);
    if (m_range.end <= 0)
        return;
    const auto placeOf = [&](double value) {
        return track.left() + track.width() * std::clamp(value / m_range.end, 0.0, 1.0);
    };
    painter.setClipPath(outline);
    const auto from = placeOf(m_range.low);
    const auto width = std::max(leastWidth, placeOf(m_range.high) - from);
    painter.fillRect(QRectF(std::min(from, track.right() - width), track.top(), width, track.height()),
                     scheme.tone(m_tone).mark);
    painter.setClipping(false);
    const auto mark = std::clamp(placeOf(m_range.mark) - markWidth / 2, 0.0, track.right() - markWidth);
    painter.fillRect(QRectF(mark, 1, markWidth, height() - 2), scheme.text);
}

} // namespace longreach
