// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace longreach::cli {

/// One row of the table of commands.
struct CommandRow {
    const char *group;   ///< `eim`, or empty for a command of one word
    const char *name;    ///< `add`
    const char *summary; ///< one line for --help
    std::unique_ptr<Command> (*make)();
};

/// Every command there is, in the order of --help.
[[nodiscard]] const std::vector<CommandRow> &commandTable();

/// What `--help` says of a group.
[[nodiscard]] const char *groupSummary(const char *group);

} // namespace longreach::cli
