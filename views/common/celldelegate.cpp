// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celldelegate.h"

#include "models/common/roles.h"
#include "models/common/tone.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace longreach {

CellDelegate::CellDelegate(QObject *parent)
    : CellDelegate([](const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }, parent)
{}

CellDelegate::CellDelegate(TextOf textOf, QObject *parent) : QStyledItemDelegate(parent), m_textOf(std::move(textOf)) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    paintContent(painter, option.rect.adjusted(metrics::Grid, 0, -metrics::Grid, 0), option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(ColorScheme::of(option.palette).accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto &scheme = ColorScheme::of(option.palette);
    const auto tone = index.data(ToneRole).value<Tone>();
    painter->setPen(tone == Tone::Neutral ? scheme.text : scheme.tone(tone).text);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const auto flags = alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const auto text = option.fontMetrics.elidedText(m_textOf(index), Qt::ElideRight, rect.width());
    painter->drawText(rect, flags | Qt::TextSingleLine, text);
}

int CellDelegate::contentWidth(const QFontMetrics &fontMetrics, const QModelIndex &index) const
{
    return fontMetrics.horizontalAdvance(m_textOf(index));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    return {contentWidth(option.fontMetrics, index) + 2 * metrics::Grid + 2,
            style->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, option.widget)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? m_textOf(index) : QString(), view);
    return true;
}

} // namespace longreach
