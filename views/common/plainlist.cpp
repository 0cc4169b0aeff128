// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plainlist.h"

#include "views/common/metrics.h"

#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace longreach {

namespace {

constexpr int side = 12;

/// The same item with room on both sides of what stands in it.
QStyleOptionViewItem insideOf(QStyleOptionViewItem option)
{
    option.rect.adjust(side, 0, -side, 0);
    return option;
}

class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto whole = option;
        initStyleOption(&whole, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
        QStyledItemDelegate::paint(painter, insideOf(option), index);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, insideOf(option), index);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyledItemDelegate::updateEditorGeometry(editor, insideOf(option), index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 2 * side, std::max(metrics::RowHeight - 2, size.height() + metrics::Grid)};
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
