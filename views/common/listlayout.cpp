// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listlayout.h"

namespace longreach {

ListLayout::ListLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

ListLayout::~ListLayout() = default;

void ListLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int ListLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ListLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *ListLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

bool ListLayout::hasHeightForWidth() const
{
    return true;
}

} // namespace longreach
