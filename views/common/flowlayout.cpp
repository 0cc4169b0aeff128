// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/flowlayout.h"

#include "views/common/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace longreach {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::Grid);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
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
    for (const auto &item : m_items)
        width += item->sizeHint().width() + spacing();
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
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
    for (const auto &item : m_items) {
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
