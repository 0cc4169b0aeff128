// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace longreach {

/// A layout of items one after the other, in the order in which they were added, that takes the height it
/// needs for its width. Where each of them goes is for the layouts made from it to say.
class ListLayout : public QLayout {
    Q_OBJECT

public:
    /// With a spacing and no margins.
    ListLayout(int spacing, QWidget *parent);
    ~ListLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override;

protected:
    using Items = std::vector<std::unique_ptr<QLayoutItem>>;

    [[nodiscard]] const Items &items() const noexcept { return m_items; }

private:
    Items m_items;
};

} // namespace longreach
