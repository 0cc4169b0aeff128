// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"
#include "views/common/tonemark.h"

#include <QLocale>
#include <QPainter>

namespace longreach {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int markSize = 9;
constexpr int markGap = 6;
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

void Chip::setPlain()
{
    m_hasMark = false;
    updateGeometry();
    update();
}

int Chip::markRoom() const
{
    return m_hasMark ? markSize + markGap : 0;
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
    m_hasMark = false;
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
    auto width = fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + markRoom();
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
    if (m_hasMark) {
        const QRect mark(chipPadding, (height() - markSize) / 2, markSize, markSize);
        paintToneMark(&painter, styleparts::mirrored(painter, rect(), mark), m_tone, colors.text);
    }
    const auto room =
        styleparts::mirrored(painter, rect(), rect().adjusted(chipPadding + markRoom(), 0, -chipPadding, 0));
    painter.setPen(isCheckable() && !isChecked() ? scheme.text : colors.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_isRemovable) {
        painter.setPen(QPen(colors.text, 1.4));
        const QRect place(width() - chipPadding - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
        const QRectF cross = styleparts::mirrored(painter, rect(), place);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.setFont(strongFont());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace longreach
