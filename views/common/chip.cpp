// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QLocale>
#include <QPainter>

namespace longreach {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int chipDot = 6;
constexpr int crossSize = 7;

} // namespace

Chip::Chip(Tone tone, const QString &text, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(text() + u' ' + countText());
    updateGeometry();
    update();
}

void Chip::setRemovable(const QString &what)
{
    m_isRemovable = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(what);
    setToolTip(what);
    updateGeometry();
}

QString Chip::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    auto width = fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + chipDot + 6;
    if (m_count >= 0)
        width += QFontMetrics(strongFont()).horizontalAdvance(countText()) + 6;
    if (m_isRemovable)
        width += 2 * crossSize + 2;
    return {width, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    const auto &colors = scheme.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEmphasised = isChecked() || hasFocus();
    painter.setPen(isEmphasised ? QPen(colors.text, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(isCheckable() && !isChecked() && !underMouse() ? scheme.hover : colors.fill);
    const auto ground = QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    const QRect dot(chipPadding, (height() - chipDot) / 2, chipDot, chipDot);
    painter.drawEllipse(styleparts::mirrored(painter, rect(), dot));
    const auto room =
        styleparts::mirrored(painter, rect(), rect().adjusted(chipPadding + chipDot + 6, 0, -chipPadding, 0));
    painter.setPen(isCheckable() && !isChecked() ? scheme.text : colors.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_isRemovable) {
        painter.setPen(QPen(colors.text, 1.4));
        const QRectF cross(width() - chipPadding - crossSize, (height() - crossSize) / 2.0, crossSize, crossSize);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.setFont(strongFont());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace longreach
