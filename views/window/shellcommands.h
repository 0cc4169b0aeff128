// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"

#include <functional>
#include <vector>

class QMainWindow;
class QSettings;

namespace longreach {

class Theme;
struct Services;

/// What the window itself does when it is asked to.
struct ShellDeeds {
    std::function<void()> refresh;
    std::function<void()> find;
    std::function<void()> openPalette;
    std::function<void()> openShortcuts;
    std::function<void()> openSettings;
    std::function<void()> startLab; ///< empty: there is none to start
    std::function<void()> quit;
};

/// The commands that belong to no page.
[[nodiscard]] std::vector<Command> shellCommands(const ShellDeeds &deeds);

/// Beginning a job, wherever it is offered.
[[nodiscard]] Command newJobCommand(std::function<void()> run);

/// The commands of the menu Help, of a desk that `window` owns.
[[nodiscard]] std::vector<Command> helpCommands(const Services &services, QMainWindow &window);

/// A command for each way the window and its tables can look. Both outlive the commands.
[[nodiscard]] std::vector<Command> themeCommands(Theme &theme, QSettings &settings);

} // namespace longreach
