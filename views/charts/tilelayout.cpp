// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tilelayout.h"

#include "views/common/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace longreach {

namespace {

constexpr int narrowestTile = 360;
constexpr int lowestTile = 264;
constexpr int mostColumns = 3;

} // namespace

TileLayout::TileLayout(QWidget *parent) : ListLayout(2 * metrics::Grid, parent) {}

Qt::Orientations TileLayout::expandingDirections() const
{
    return Qt::Horizontal | Qt::Vertical;
}

int TileLayout::columnsIn(int width) const
{
    return std::clamp((width + spacing()) / (narrowestTile + spacing()), 1, mostColumns);
}

int TileLayout::linesFor(int columns) const
{
    return std::max(1, (count() + columns - 1) / columns);
}

int TileLayout::heightForWidth(int width) const
{
    const auto lines = linesFor(columnsIn(width));
    return lines * lowestTile + (lines - 1) * spacing();
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
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto columns = columnsIn(rect.width());
    const auto lines = linesFor(columns);
    const auto tall = (rect.height() - (lines - 1) * spacing()) / lines;
    for (int at = 0; at < count(); ++at) {
        const auto line = at / columns;
        const auto inLine = std::min(columns, count() - line * columns);
        const auto wide = (rect.width() - (inLine - 1) * spacing()) / inLine;
        const QPoint corner(rect.x() + at % columns * (wide + spacing()), rect.y() + line * (tall + spacing()));
        const QRect place(corner, QSize(wide, tall));
        items()[static_cast<std::size_t>(at)]->setGeometry(QStyle::visualRect(direction, rect, place));
    }
}

} // namespace longreach
