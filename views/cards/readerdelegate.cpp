// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerdelegate.h"

#include "models/cards/readerlistmodel.h"
#include "models/common/tone.h"
#include "views/cards/cardwords.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QPainter>

namespace longreach {

namespace {

constexpr int readerRowHeight = 64;
constexpr int markWidth = 3;

QString stateWords(const QModelIndex &index)
{
    if (index.data(ReaderListModel::IgnoredRole).toBool())
        return ReaderDelegate::tr("Ignored", "a reader");
    if (index.data(ReaderListModel::BusyRole).toBool())
        return ReaderDelegate::tr("Busy", "a reader");
    return words(static_cast<ReaderPresence>(index.data(ValueRole).toInt()));
}

Tone stateTone(const QModelIndex &index)
{
    return index.data(ReaderListModel::BusyRole).toBool() ? Tone::Busy : index.data(ToneRole).value<Tone>();
}

} // namespace

QString readerRemark(const QModelIndex &index)
{
    QStringList parts;
    switch (static_cast<ReaderPresence>(index.data(ValueRole).toInt())) {
    case ReaderPresence::Empty:
    case ReaderPresence::Present: break;
    case ReaderPresence::Mute: parts.append(ReaderDelegate::tr("the card does not answer")); break;
    case ReaderPresence::InUse: parts.append(ReaderDelegate::tr("another program has the card")); break;
    case ReaderPresence::Gone: parts.append(ReaderDelegate::tr("the reader does not answer")); break;
    }
    const auto kind = index.data(ReaderListModel::CardKindRole);
    if (kind.isValid())
        parts.append(words(static_cast<CardKind>(kind.toInt())));
    if (const auto debt = index.data(ReaderListModel::DebtRole).toInt(); debt > 0)
        parts.append(ReaderDelegate::tr("%Ln notification(s) unsent", nullptr, debt));
    if (index.data(ReaderListModel::VirtualRole).toBool())
        parts.append(ReaderDelegate::tr("virtual reader"));
    return parts.join(QStringLiteral(" · "));
}

void ReaderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &scheme = ColorScheme::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? scheme.selection : scheme.hover);
    const auto mirrored = [&](const QRect &part) { return styleparts::mirrored(*painter, option.rect, part); };
    if (isChosen)
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height()))),
                          scheme.accent);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), scheme.hairline);
    const auto room = option.rect.adjusted(2 * metrics::Grid, 0, -2 * metrics::Grid, 0);
    const auto remark = readerRemark(index);
    const auto upper = QRect(room.x(), room.y() + (remark.isEmpty() ? (room.height() - 22) / 2 : 10), room.width(), 22);
    const auto lower = QRect(room.x(), room.y() + 34, room.width(), 20);
    const auto state = stateWords(index);
    const auto pill = pillWidth(option.fontMetrics, state);
    paintPill(painter, mirrored(upper.adjusted(upper.width() - pill, 0, 0, 0)), state, stateTone(index), option.font,
              option.palette);
    const auto titleFont = strongFont();
    painter->setFont(titleFont);
    painter->setPen(index.data(ReaderListModel::IgnoredRole).toBool() ? scheme.mutedText : scheme.text);
    const auto titleRoom = upper.adjusted(0, 0, -pill - metrics::Grid, 0);
    // The end of a reader's name tells two of a kind apart, so the middle is what goes.
    painter->drawText(mirrored(titleRoom), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(titleFont).elidedText(index.data().toString(), Qt::ElideMiddle, titleRoom.width()));
    painter->setFont(option.font);
    painter->setPen(isChosen ? scheme.text : scheme.mutedText);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(remark, Qt::ElideRight, lower.width()));
}

QSize ReaderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, readerRowHeight};
}

} // namespace longreach
