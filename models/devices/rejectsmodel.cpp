// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/rejectsmodel.h"

#include "app/fleet/mendedrows.h"
#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>
#include <map>
#include <utility>

namespace longreach {

RejectsModel::RejectsModel(fleet::DeviceColumns columns, const fleet::ImportReport &report, QObject *parent)
    : HeadedTableModel(FirstCell + static_cast<int>(columns.headers.size()), parent), m_columns(std::move(columns))
{
    for (std::size_t at = 0; at < report.problems.size(); ++at) {
        auto cells = report.rejectedCells[at];
        cells.resize(m_columns.headers.size());
        m_rows.push_back({report.problems[at], std::move(cells)});
    }
}

std::vector<int> RejectsModel::mendedRows() const
{
    std::vector<int> rows;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].problem.reason.isEmpty())
            rows.push_back(static_cast<int>(at));
    }
    return rows;
}

std::vector<QStringList> RejectsModel::cells(const std::vector<int> &rows) const
{
    std::vector<QStringList> all;
    for (const auto row : rows)
        all.push_back(m_rows[static_cast<std::size_t>(row)].cells);
    return all;
}

void RejectsModel::settle(const std::vector<int> &tried, const fleet::ImportReport &report)
{
    // Rows of a file are counted from 1, its header among them.
    const qint64 first = m_columns.hasHeader ? 2 : 1;
    std::map<int, fleet::RowProblem> left;
    for (const auto &problem : report.problems) {
        if (const auto at = problem.row - first; at >= 0 && std::cmp_less(at, tried.size()))
            left[tried[static_cast<std::size_t>(at)]] = problem;
    }
    for (auto row = tried.rbegin(); row != tried.rend(); ++row) {
        auto &known = m_rows[static_cast<std::size_t>(*row)];
        if (const auto problem = left.find(*row); problem != left.end()) {
            known.problem.column = problem->second.column;
            known.problem.reason = problem->second.reason;
            Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount() - 1));
            continue;
        }
        beginRemoveRows({}, *row, *row);
        m_rows.erase(m_rows.begin() + *row);
        endRemoveRows();
    }
    Q_EMIT mendedChanged();
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool RejectsModel::isAtFault(const Row &row, int column) const
{
    return column >= FirstCell && !row.problem.reason.isEmpty()
        && m_columns.headers.at(column - FirstCell) == row.problem.column;
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case ValueRole:
        if (column == RowColumn)
            return row.problem.row;
        return column == ReasonColumn ? row.problem.reason : row.cells.at(column - FirstCell);
    case ToneRole:
        if (column == ReasonColumn)
            return QVariant::fromValue(row.problem.reason.isEmpty() ? Tone::Good : Tone::Bad);
        return QVariant::fromValue(isAtFault(row, column) ? Tone::Bad : Tone::Neutral);
    default: return {};
    }
}

bool RejectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    auto &row = m_rows[static_cast<std::size_t>(index.row())];
    row.cells[index.column() - FirstCell] = value.toString();
    const auto problem = fleet::problemOf(row.cells, m_columns);
    row.problem.column = problem ? problem->column : QString();
    row.problem.reason = problem ? problem->reason : QString();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT mendedChanged();
    return true;
}

Qt::ItemFlags RejectsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = HeadedTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() >= FirstCell ? base | Qt::ItemIsEditable : base;
}

} // namespace longreach
