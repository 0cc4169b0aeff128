// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"
#include "views/common/commandtable.h"

#include <functional>
#include <vector>

namespace longreach {

class CardActions;
class CardBench;
class CardPane;
class ConnectedEims;
class Prompt;

/// Makes the commands that act on the card of a pane; needed only while they are made.
class CardCommands final {
public:
    /// The pane that a command acts on when it is run.
    using PaneSource = std::function<CardPane &()>;

    /// All outlive the commands.
    CardCommands(CardBench &bench, Prompt &prompt, CardActions &actions, ConnectedEims &eims);

    [[nodiscard]] std::vector<Command> all(const PaneSource &pane);

private:
    void addReaderCommands();
    void addProfileCommands();
    void addNotificationCommands();
    void addEimCommands();
    void addExportCommands();
    void add(const QString &id, const QString &text, const QString &icon, Needs needs, std::function<void()> run);
    /// Reads a file that a person chooses, and does what `taskOf` makes of it.
    void addFileCommand(const QString &id, const QString &text, const QString &icon, Needs needs,
                        std::function<CardTask(const QByteArray &)> taskOf);

    CardBench &m_bench;
    Prompt &m_prompt;
    CardActions &m_actions;
    ConnectedEims &m_eims;
    PaneSource m_pane;
    std::vector<Command> m_commands;
};

} // namespace longreach
