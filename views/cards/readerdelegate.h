// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace longreach {

/// Paints a reader of a ReaderListModel: name and state, below it what the card is, and its debt.
class ReaderDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What stands in the second line of a reader.
[[nodiscard]] QString readerRemark(const QModelIndex &index);

} // namespace longreach
