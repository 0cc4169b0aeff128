// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/flowlayout.h"

#include "views/common/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace longreach {

FlowLayout::FlowLayout(QWidget *parent) : ListLayout(metrics::Grid, parent) {}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : items())
        width += item->sizeHint().width() + spacing();
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : items())
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool isForReal) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    auto left = rect.x();
    auto top = rect.y();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto place = [&] {
        for (auto &[item, room] : line) {
            room.moveTop(top + (lineHeight - room.height()) / 2);
            if (isForReal)
                item->setGeometry(QStyle::visualRect(direction, rect, room));
        }
        line.clear();
    };
    for (const auto &item : items()) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (left > rect.x() && left + size.width() > rect.right() + 1) {
            place();
            left = rect.x();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        line.emplace_back(item.get(), QRect(left, top, std::min(size.width(), rect.width()), size.height()));
        left += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    place();
    return top + lineHeight - rect.y();
}

} // namespace longreach
