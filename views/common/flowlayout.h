// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/listlayout.h"

namespace longreach {

/// Lays widgets out in lines, beginning a new one when a line is full.
class FlowLayout final : public ListLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Places the items if `isForReal`, and returns the height they take.
    int arrange(const QRect &rect, bool isForReal) const;
};

} // namespace longreach
