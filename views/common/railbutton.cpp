// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/railbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/keyboardfocus.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPainter>

#include <utility>

namespace longreach {

namespace {

constexpr int railButtonHeight = 38;
constexpr int railIconSize = 20;

} // namespace

RailButton::RailButton(QString icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(icon))
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(qint64 count)
{
    if (std::exchange(m_count, count) == count)
        return;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(strongFont());
    return {metrics.horizontalAdvance(text()) + railIconSize + 9 * metrics::Grid, railButtonHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    const auto ground = rect().adjusted(0, 1, 0, -1);
    if (isChecked())
        styleparts::drawRounded(&painter, ground, scheme.selection, {});
    else if (underMouse())
        styleparts::drawRounded(&painter, ground, scheme.hover, {});
    if (hasFocus() && m_isFocusByKeyboard)
        styleparts::drawRounded(&painter, ground, Qt::transparent, scheme.accent, 1.6);

    const auto color = isChecked() ? scheme.accent : scheme.mutedText;
    const QRect icon(12, (height() - railIconSize) / 2, railIconSize, railIconSize);
    painter.drawPixmap(styleparts::mirrored(painter, rect(), icon).topLeft(),
                       strokePixmap(m_iconName, color, railIconSize, devicePixelRatioF()));
    painter.setPen(scheme.text);
    painter.setFont(isChecked() ? strongFont() : font());
    auto room = rect().adjusted(12 + railIconSize + 12, 0, -12, 0);
    if (m_count > 0) {
        const auto count = QLocale().toString(m_count);
        painter.save();
        painter.setFont(font());
        painter.setPen(scheme.mutedText);
        painter.drawText(styleparts::mirrored(painter, rect(), room), Qt::AlignRight | Qt::AlignVCenter, count);
        painter.restore();
        room.setRight(room.right() - fontMetrics().horizontalAdvance(count) - metrics::Grid);
    }
    painter.drawText(styleparts::mirrored(painter, rect(), room), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    m_isFocusByKeyboard = isByKeyboard(*event);
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace longreach
