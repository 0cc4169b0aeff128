// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableaccess.h"

#include "views/common/cellaccess.h"
#include "views/common/tableview.h"

#include <QItemSelectionModel>

namespace longreach {

namespace {

QAccessibleInterface *tableAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TableView *>(object);
    return view == nullptr ? nullptr : new TableAccess(view);
}

} // namespace

TableAccess::TableAccess(TableView *view) : QAccessibleWidget(view, QAccessible::Table) {}

TableAccess::~TableAccess()
{
    forgetCells();
}

void TableAccess::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(tableAccess);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

TableView *TableAccess::view() const
{
    return static_cast<TableView *>(widget());
}

int TableAccess::rowCount() const
{
    const auto *model = view()->model();
    return model == nullptr ? 0 : model->rowCount(view()->rootIndex());
}

int TableAccess::columnCount() const
{
    const auto *model = view()->model();
    return model == nullptr ? 0 : model->columnCount(view()->rootIndex());
}

int TableAccess::childCount() const
{
    return (rowCount() + 1) * (columnCount() + 1);
}

QAccessibleInterface *TableAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto column = index % (columnCount() + 1) - 1;
    // The corner, and the heads of rows that no table of ours shows, stand for the first column.
    return piece(index / (columnCount() + 1) - 1, column < 0 ? 0 : column);
}

int TableAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccess *>(child);
    return cell == nullptr ? -1 : (cell->row() + 1) * (columnCount() + 1) + cell->column() + 1;
}

QAccessibleInterface *TableAccess::childAt(int x, int y) const
{
    const auto index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? piece(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *TableAccess::focusChild() const
{
    const auto index = view()->currentIndex();
    return index.isValid() ? piece(index.row(), index.column()) : nullptr;
}

void *TableAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *TableAccess::cellAt(int row, int column) const
{
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? piece(row, column) : nullptr;
}

QAccessibleInterface *TableAccess::piece(int row, int column) const
{
    const auto number = (row + 1) * (columnCount() + 1) + column + 1;
    if (const auto known = m_pieces.constFind(number); known != m_pieces.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new CellAccess(view(), row, column);
    m_pieces.insert(number, QAccessible::registerAccessibleInterface(made));
    return made;
}

QString TableAccess::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? piece(-1, column)->text(QAccessible::Name) : QString();
}

int TableAccess::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> TableAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const auto row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(piece(row, column));
    }
    return cells;
}

int TableAccess::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

QList<int> TableAccess::selectedRows() const
{
    QList<int> rows;
    if (view()->selectionModel() == nullptr)
        return rows;
    for (const auto &index : view()->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

bool TableAccess::isRowSelected(int row) const
{
    return view()->selectionModel() != nullptr && view()->selectionModel()->isRowSelected(row, view()->rootIndex());
}

bool TableAccess::selectRow(int row)
{
    return setRowSelected(row, true);
}

bool TableAccess::unselectRow(int row)
{
    return setRowSelected(row, false);
}

bool TableAccess::setRowSelected(int row, bool isSelected)
{
    if (row < 0 || row >= rowCount())
        return false;
    const auto deed = isSelected ? QItemSelectionModel::Select : QItemSelectionModel::Deselect;
    view()->selectionModel()->select(view()->model()->index(row, 0, view()->rootIndex()),
                                     deed | QItemSelectionModel::Rows);
    return true;
}

void TableAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    // Values are asked for anew each time; only where cells moved do numbers mean others.
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetCells();
}

void TableAccess::forgetCells()
{
    for (const auto id : std::as_const(m_pieces))
        QAccessible::deleteAccessibleInterface(id);
    m_pieces.clear();
}

} // namespace longreach
