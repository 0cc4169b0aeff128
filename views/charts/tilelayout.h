// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace longreach {

/// Lays tiles of one size out in as many columns as there is room for, at most three, and shares the
/// height among the lines. Tiles that stand alone in the last line take all of it.
class TileLayout final : public QLayout {
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent = nullptr);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int linesFor(int columns) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace longreach
