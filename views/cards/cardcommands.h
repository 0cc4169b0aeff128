// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"
#include "views/common/commandtable.h"

#include <functional>
#include <vector>

namespace longreach {

class CardActions;
class CardBench;
class CardView;
class ConnectedEims;
class Prompt;

/// Makes the commands that act on the card shown; needed only while they are made.
class CardCommands final {
public:
    /// All outlive the commands.
    CardCommands(CardBench &bench, Prompt &prompt, CardActions &actions, CardView &view, ConnectedEims &eims);

    /// `reader` names the reader a command acts on when it is run.
    [[nodiscard]] std::vector<Command> all(const std::function<QString()> &reader);

private:
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
    CardView &m_view;
    ConnectedEims &m_eims;
    std::function<QString()> m_reader;
    std::vector<Command> m_commands;
};

} // namespace longreach
