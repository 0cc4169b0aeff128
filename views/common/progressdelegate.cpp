// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/progressdelegate.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"

#include <QPainter>

#include <utility>

namespace longreach {

namespace {

constexpr int barWidth = 120;
constexpr int barHeight = 6;

} // namespace

ProgressDelegate::ProgressDelegate(TextOf textOf, ProgressOf progressOf, QObject *parent)
    : CellDelegate(std::move(textOf), parent), m_progressOf(std::move(progressOf))
{}

void ProgressDelegate::paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto text = textOf(index);
    const auto textWidth =
        std::max(option.fontMetrics.horizontalAdvance(text), option.fontMetrics.horizontalAdvance(u'0') * 5);
    const auto progress = m_progressOf(index);
    const auto width = rect.width() - textWidth - metrics::Grid;
    if (width > 2 * metrics::Grid) {
        const QRect bar(rect.x(), rect.center().y() - barHeight / 2 + 1, width, barHeight);
        paintStackedBar(painter, styleparts::mirrored(*painter, rect, bar), progress.parts, progress.total,
                        option.palette);
    }
    painter->setPen(ColorScheme::of(option.palette).mutedText);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

int ProgressDelegate::contentWidth(const QFontMetrics &fontMetrics, const QModelIndex &index) const
{
    return barWidth + metrics::Grid + fontMetrics.horizontalAdvance(textOf(index));
}

} // namespace longreach
