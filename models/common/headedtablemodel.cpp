// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/headedtablemodel.h"

namespace longreach {

HeadedTableModel::HeadedTableModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_heads(columns) {}

int HeadedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant HeadedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_heads.size())
        return {};
    return m_heads.at(section);
}

bool HeadedTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || role != Qt::EditRole || section < 0 || section >= m_heads.size())
        return false;
    m_heads[section] = value.toString();
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

} // namespace longreach
