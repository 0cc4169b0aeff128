// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tilelayout.h"

#include "views/common/metrics.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr int narrowestTile = 360;
constexpr int lowestTile = 264;
constexpr int mostColumns = 3;
constexpr int gap = 2 * metrics::Grid;

} // namespace

TileLayout::TileLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

TileLayout::~TileLayout() = default;

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem *TileLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations TileLayout::expandingDirections() const
{
    return Qt::Horizontal | Qt::Vertical;
}

bool TileLayout::hasHeightForWidth() const
{
    return true;
}

int TileLayout::columnsIn(int width) const
{
    return std::clamp((width + gap) / (narrowestTile + gap), 1, mostColumns);
}

int TileLayout::linesFor(int columns) const
{
    return std::max(1, (count() + columns - 1) / columns);
}

int TileLayout::heightForWidth(int width) const
{
    const auto lines = linesFor(columnsIn(width));
    return lines * lowestTile + (lines - 1) * gap;
}

QSize TileLayout::sizeHint() const
{
    return minimumSize();
}

QSize TileLayout::minimumSize() const
{
    return {narrowestTile, lowestTile};
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto columns = columnsIn(rect.width());
    const auto lines = linesFor(columns);
    const auto tall = (rect.height() - (lines - 1) * gap) / lines;
    for (int at = 0; at < count(); ++at) {
        const auto line = at / columns;
        const auto inLine = std::min(columns, count() - line * columns);
        const auto wide = (rect.width() - (inLine - 1) * gap) / inLine;
        const QPoint corner(rect.x() + at % columns * (wide + gap), rect.y() + line * (tall + gap));
        m_items[static_cast<std::size_t>(at)]->setGeometry({corner, QSize(wide, tall)});
    }
}

} // namespace longreach
