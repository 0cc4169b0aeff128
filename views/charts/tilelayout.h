// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/listlayout.h"

namespace longreach {

/// Lays tiles of one size out in as many columns as there is room for, at most three, and shares the
/// height among the lines. Tiles that stand alone in the last line take all of it.
class TileLayout final : public ListLayout {
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int linesFor(int columns) const;
};

} // namespace longreach
