// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/tonemark.h"

#include <QPainter>

#include <utility>

namespace longreach {

namespace {

constexpr int markSize = 16;
constexpr int signSize = 9;
constexpr int badgeSize = 7;

} // namespace

StatusButton::StatusButton(QString icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_icon(std::move(icon))
{
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover); // painted anew when the mouse comes and goes
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusButton::setMessage(Tone tone, const QString &text)
{
    if (tone == m_tone && text == this->text())
        return;
    m_tone = tone;
    setText(text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty() || !m_icon.isEmpty());
    updateGeometry();
    update();
}

QSize StatusButton::sizeHint() const
{
    const auto words = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + metrics::Grid;
    return {words + markSize + 2 * metrics::Grid, 24};
}

void StatusButton::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        styleparts::drawRounded(&painter, rect(), scheme.hover, {});
    if (hasFocus())
        styleparts::drawRounded(&painter, rect(), Qt::transparent, scheme.accent, 1.6);
    const QRectF mark =
        styleparts::mirrored(painter, rect(), QRect(metrics::Grid, (height() - markSize) / 2, markSize, markSize));
    const auto color = scheme.tone(m_tone).text;
    QRectF sign(0, 0, signSize, signSize);
    if (m_icon.isEmpty()) {
        sign.moveCenter(mark.center());
        paintToneMark(&painter, sign, m_tone, color);
    } else {
        painter.drawPixmap(mark.topLeft(), strokePixmap(m_icon, color, markSize, devicePixelRatioF()));
        if (m_tone == Tone::Warning || m_tone == Tone::Bad)
            paintBadge(painter, mark);
    }
    painter.setPen(scheme.mutedText);
    const auto room = rect().adjusted(markSize + 12, 0, -metrics::Grid / 2, 0);
    painter.drawText(styleparts::mirrored(painter, rect(), room), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void StatusButton::paintBadge(QPainter &painter, const QRectF &mark) const
{
    const auto &scheme = ColorScheme::of(palette());
    QRectF sign(0, 0, badgeSize, badgeSize);
    sign.moveCenter(mark.bottomRight() - QPointF(2, 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? scheme.hover : scheme.rail);
    painter.drawEllipse(sign.adjusted(-2, -2, 2, 2));
    painter.restore();
    paintToneMark(&painter, sign, m_tone, scheme.tone(m_tone).text);
}

} // namespace longreach
