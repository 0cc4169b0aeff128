// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plainlist.h"

#include "views/common/metrics.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace longreach {

namespace {

class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(metrics::RowHeight - 2, size.height() + metrics::Grid)};
    }
};

} // namespace

PlainList::PlainList(const QString &accessibleName, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setAlternatingRowColors(true);
    setAccessibleName(accessibleName);
}

} // namespace longreach
