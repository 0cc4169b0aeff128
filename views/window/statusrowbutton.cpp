// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusrowbutton.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/tonemark.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace longreach {

namespace {

constexpr int signSize = 9;
constexpr int barHeight = 3;

void drawLine(QPainter *painter, const QRect &room, const QString &text)
{
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

StatusRowButton::StatusRowButton(const StatusRow &row, QWidget *parent)
    : QAbstractButton(parent), m_stop(new QToolButton(this))
{
    m_stop->setIcon(strokeIcon(QStringLiteral("cancel")));
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop this", "work"));
    connect(m_stop, &QToolButton::clicked, this, [this] { Q_EMIT stopRequested(m_row.stopId); });
    setAttribute(Qt::WA_Hover); // painted anew when the mouse comes and goes
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRow(row);
}

void StatusRowButton::setRow(const StatusRow &row)
{
    if (row == m_row && !text().isEmpty())
        return;
    m_row = row;
    setText(row.title);
    setAccessibleName(row.title);
    setAccessibleDescription(row.remark);
    setToolTip(row.remark);
    m_stop->setVisible(!row.stopId.isEmpty());
    m_stop->setAccessibleName(tr("Stop: %1", "work").arg(row.title));
    update();
}

void StatusRowButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const auto size = m_stop->sizeHint();
    m_stop->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size,
                                            rect().adjusted(metrics::Grid, 0, -metrics::Grid, 0)));
}

QSize StatusRowButton::sizeHint() const
{
    return {280, Height};
}

void StatusRowButton::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        styleparts::drawRounded(&painter, rect(), scheme.hover, {});
    if (hasFocus())
        styleparts::drawRounded(&painter, rect(), Qt::transparent, scheme.accent, 1.6);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect sign(metrics::Grid + 2, qRound(height() * 0.32 - signSize / 2.0), signSize, signSize);
    paintToneMark(&painter, styleparts::mirrored(painter, rect(), sign), m_row.tone, scheme.tone(m_row.tone).text);

    auto content = rect().adjusted(signSize + 2 * metrics::Grid + 4, 6, -metrics::Grid, -6);
    if (!m_row.stopId.isEmpty())
        content.setRight(content.right() - m_stop->width() - metrics::Grid / 2);
    const auto room = styleparts::mirrored(painter, rect(), content);
    const auto half = room.height() / 2;
    painter.setPen(scheme.text);
    painter.setFont(font());
    drawLine(&painter, QRect(room.left(), room.top(), room.width(), half), m_row.title);
    painter.setPen(scheme.mutedText);
    drawLine(&painter, QRect(room.left(), room.top() + half, room.width(), half), m_row.remark);
    if (!m_row.progress)
        return;
    painter.setPen(Qt::NoPen);
    const QRectF groove(room.left(), height() - barHeight - 2.0, room.width(), barHeight);
    painter.setBrush(scheme.hairline);
    painter.drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
    auto done = groove;
    done.setWidth(groove.width() * std::clamp(*m_row.progress, 0.0, 1.0));
    painter.setBrush(scheme.accent);
    painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
}

} // namespace longreach
