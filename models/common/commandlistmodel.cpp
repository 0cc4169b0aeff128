// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/commandlistmodel.h"

namespace longreach {

void CommandListModel::setLines(std::vector<CommandLine> lines, const QStringList &recent)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_recent = recent;
    m_ranked = rankCommands(m_lines, m_typed, m_recent);
    endResetModel();
}

void CommandListModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    beginResetModel();
    m_typed = typed;
    m_ranked = rankCommands(m_lines, m_typed, m_recent);
    endResetModel();
}

const CommandLine &CommandListModel::line(int row) const
{
    return m_lines[m_ranked[static_cast<std::size_t>(row)].line];
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ranked.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = line(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleDescriptionRole)
        return shown.reason.isEmpty() ? shown.shortcut : shown.reason;
    if (role < IdRole || role > MarksRole)
        return {};
    switch (static_cast<Role>(role)) {
    case IdRole: return shown.id;
    case MenuRole: return shown.menu;
    case IconRole: return shown.icon;
    case ShortcutRole: return shown.shortcut;
    case ReasonRole: return shown.reason;
    case MarksRole: {
        const auto &marks = m_ranked[static_cast<std::size_t>(index.row())].marks;
        return QVariant::fromValue(QList<int>(marks.begin(), marks.end()));
    }
    }
    return {};
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace longreach
