// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pilldelegate.h"

#include "models/common/roles.h"
#include "views/common/colorscheme.h"
#include "views/common/styleparts.h"
#include "views/common/tonemark.h"

#include <QPainter>

#include <algorithm>

namespace longreach {

namespace {

constexpr int pillHeight = 20;
constexpr int markSize = 8;
constexpr int pillPadding = 8;
constexpr int markGap = 5;

} // namespace

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * pillPadding + markSize + markGap;
}

void paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
               const QPalette &palette)
{
    const auto &colors = ColorScheme::of(palette).tone(tone);
    const QFontMetrics metrics(font);
    QRect pill(rect.x(), rect.y() + (rect.height() - pillHeight) / 2, std::min(pillWidth(metrics, text), rect.width()),
               pillHeight);
    pill = styleparts::mirrored(*painter, rect, pill);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    const QRect mark(pill.x() + pillPadding, pill.y() + (pillHeight - markSize) / 2, markSize, markSize);
    paintToneMark(painter, styleparts::mirrored(*painter, pill, mark), tone, colors.text);
    painter->setFont(font);
    painter->setPen(colors.text);
    const auto room =
        styleparts::mirrored(*painter, pill, pill.adjusted(pillPadding + markSize + markGap, 0, -pillPadding + 2, 0));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

void PillDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (const auto text = textOf(index); !text.isEmpty())
        paintPill(painter, rect, text, index.data(ToneRole).value<Tone>(), option.font, option.palette);
}

int PillDelegate::contentWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    return pillWidth(metrics, textOf(index));
}

} // namespace longreach
