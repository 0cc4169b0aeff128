// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"

#include <functional>
#include <vector>

class QSettings;

namespace longreach {

class Theme;

/// What the window itself does when it is asked to.
struct ShellDeeds {
    std::function<void()> createJob;
    std::function<void()> refresh;
    std::function<void()> find;
    std::function<void()> openPalette;
    std::function<void()> openShortcuts;
    std::function<void()> openSettings;
    std::function<void()> quit;
};

/// The commands that belong to no page.
[[nodiscard]] std::vector<Command> shellCommands(const ShellDeeds &deeds);

/// Beginning a job, wherever it is offered.
[[nodiscard]] Command newJobCommand(std::function<void()> run);

/// A command for each way the window can look. Both outlive the commands.
[[nodiscard]] std::vector<Command> themeCommands(Theme &theme, QSettings &settings);

} // namespace longreach
