// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"

#include <QPainter>

#include <utility>

namespace longreach {

namespace {

constexpr int markSize = 16;
constexpr int dotSize = 8;

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
    const QRectF mark(metrics::Grid, (height() - markSize) / 2.0, markSize, markSize);
    if (m_icon.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(scheme.tone(m_tone).mark);
        const auto middle = mark.center();
        painter.drawEllipse(middle, dotSize / 2.0, dotSize / 2.0);
    } else {
        painter.drawPixmap(mark.topLeft(),
                           strokePixmap(m_icon, scheme.tone(m_tone).text, markSize, devicePixelRatioF()));
    }
    painter.setPen(scheme.mutedText);
    painter.drawText(rect().adjusted(markSize + 12, 0, -metrics::Grid / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

} // namespace longreach
