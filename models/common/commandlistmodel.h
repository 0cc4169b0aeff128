// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/commandranking.h"
#include "models/common/roles.h"

#include <QAbstractListModel>

namespace longreach {

/// The commands that fit what is typed, the best first (see rankCommands()).
class CommandListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = ItemRoleEnd, MenuRole, IconRole, ShortcutRole, ReasonRole, MarksRole };

    using QAbstractListModel::QAbstractListModel;

    /// Takes all commands there are; `recent` are ids, the latest first.
    void setLines(std::vector<CommandLine> lines, const QStringList &recent);

    void setTyped(const QString &typed);

    /// The command at `row`, which must exist.
    [[nodiscard]] const CommandLine &line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CommandLine> m_lines;
    QStringList m_recent;
    QString m_typed;
    std::vector<RankedCommand> m_ranked;
};

} // namespace longreach
