// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/cellaccess.h"

#include "views/common/celldelegate.h"
#include "views/common/tableview.h"

#include <QHeaderView>

namespace longreach {

CellAccess::CellAccess(TableView *view, int row, int column) : m_view(view), m_row(row), m_column(column) {}

bool CellAccess::isValid() const
{
    return m_view != nullptr && m_view->model() != nullptr && (isHead() || index().isValid());
}

QAccessibleInterface *CellAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QModelIndex CellAccess::index() const
{
    return m_view->model()->index(m_row, m_column, m_view->rootIndex());
}

QString CellAccess::headText() const
{
    const auto *model = m_view->model();
    const auto spoken = model->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model->headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString() : spoken;
}

QString CellAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return isHead() ? QString() : headText();
    if (kind != QAccessible::Name)
        return {};
    if (isHead())
        return headText();
    const auto *delegate = qobject_cast<const CellDelegate *>(m_view->itemDelegateForIndex(index()));
    const auto words = delegate == nullptr ? QString() : delegate->textOf(index());
    return words.isEmpty() ? index().data(Qt::DisplayRole).toString() : words;
}

QRect CellAccess::rect() const
{
    if (!isValid())
        return {};
    if (isHead()) {
        const auto *head = m_view->horizontalHeader();
        const QRect section(head->sectionViewportPosition(m_column), 0, head->sectionSize(m_column), head->height());
        return section.translated(head->viewport()->mapToGlobal(QPoint()));
    }
    return m_view->visualRect(index()).translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::Role CellAccess::role() const
{
    return isHead() ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    if (isHead())
        return state;
    const auto check = index().data(Qt::CheckStateRole);
    state.checkable = check.isValid();
    state.checked = check.isValid() && check.toInt() == Qt::Checked;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    state.invisible = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
    return state;
}

void *CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
}

bool CellAccess::isSelected() const
{
    return isValid() && !isHead() && m_view->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    auto *table = parent();
    // Heads stand in the first row, after the corner.
    auto *head = table == nullptr || isHead() ? nullptr : table->child(m_column + 1);
    return head == nullptr ? QList<QAccessibleInterface *>() : QList<QAccessibleInterface *>{head};
}

} // namespace longreach
