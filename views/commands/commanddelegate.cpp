// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commanddelegate.h"

#include "models/common/commandlistmodel.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace longreach {

namespace {

constexpr int lineHeight = 34;
constexpr int capHeight = 20;
constexpr int capPadding = 7;
constexpr int menuWidth = 76;
constexpr int keysWidth = 116; ///< so that menus stand below each other

/// Draws `text` with the letters at `marks` semibold and in the accent colour; returns where it ends.
int paintMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<int> &marks, const QFont &font,
                const QColor &plain, const QColor &marked)
{
    auto strong = strongFont();
    strong.setPointSizeF(font.pointSizeF());
    auto left = rect.left();
    for (qsizetype at = 0; at < text.size();) {
        const bool isMarked = marks.contains(static_cast<int>(at));
        auto end = at + 1;
        while (end < text.size() && marks.contains(static_cast<int>(end)) == isMarked)
            ++end;
        const auto piece = text.mid(at, end - at);
        painter->setFont(isMarked ? strong : font);
        painter->setPen(isMarked ? marked : plain);
        const QRect room(left, rect.top(), rect.right() - left + 1, rect.height());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece);
        left += painter->fontMetrics().horizontalAdvance(piece);
        at = end;
    }
    painter->setFont(font);
    return left;
}

} // namespace

int paintKeys(QPainter *painter, const QRect &rect, const QString &keys, const QFont &font, const QPalette &palette)
{
    if (keys.isEmpty())
        return 0;
    const auto &scheme = ColorScheme::of(palette);
    const auto width = QFontMetrics(font).horizontalAdvance(keys) + 2 * capPadding;
    QRect cap(rect.right() - width + 1, 0, width, capHeight);
    cap.moveTop(rect.center().y() - capHeight / 2);
    styleparts::drawRounded(painter, cap, scheme.button, scheme.hairline);
    painter->setFont(font);
    painter->setPen(scheme.mutedText);
    painter->drawText(cap, Qt::AlignCenter, keys);
    return width;
}

void CommandDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto reason = index.data(CommandListModel::ReasonRole).toString();
    const auto color = reason.isEmpty() ? scheme.text : scheme.mutedText;
    const QPoint corner(rect.left() + metrics::Grid / 2, rect.center().y() - metrics::IconSize / 2 + 1);
    if (const auto icon = index.data(CommandListModel::IconRole).toString(); !icon.isEmpty())
        painter->drawPixmap(
            corner, strokePixmap(icon, scheme.mutedText, metrics::IconSize, painter->device()->devicePixelRatioF()));

    auto room = rect.adjusted(metrics::IconSize + 2 * metrics::Grid, 0, -metrics::Grid / 2, 0);
    const auto keys = index.data(CommandListModel::ShortcutRole).toString();
    const auto width = paintKeys(painter, room, keys, option.font, option.palette);
    room.setRight(room.right() - std::max(width + metrics::Grid, keysWidth));
    painter->setPen(scheme.mutedText);
    const auto menu =
        option.fontMetrics.elidedText(index.data(CommandListModel::MenuRole).toString(), Qt::ElideRight, menuWidth);
    painter->drawText(QRect(room.right() - menuWidth, room.top(), menuWidth, room.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, menu);
    room.setRight(room.right() - menuWidth - 2 * metrics::Grid);

    const auto marks = index.data(CommandListModel::MarksRole).value<QList<int>>();
    const auto text = option.fontMetrics.elidedText(textOf(index), Qt::ElideRight, room.width());
    const auto end = paintMarked(painter, room, text, marks, option.font, color, scheme.accent);
    room.setLeft(end + 2 * metrics::Grid);
    if (reason.isEmpty() || room.width() < capHeight)
        return;
    painter->setPen(scheme.mutedText);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(reason, Qt::ElideRight, room.width()));
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, lineHeight};
}

} // namespace longreach
