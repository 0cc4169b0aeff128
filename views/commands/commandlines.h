// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/commandranking.h"
#include "views/common/commandtable.h"

#include <array>
#include <vector>

namespace longreach {

/// The menus in the order of the menu bar.
inline constexpr std::array AllMenus{Command::Menu::File,    Command::Menu::Edit, Command::Menu::View,
                                     Command::Menu::Devices, Command::Menu::Jobs, Command::Menu::Cards,
                                     Command::Menu::Eims,    Command::Menu::Lab,  Command::Menu::Help};

/// The translated title of a menu, with its mnemonic.
[[nodiscard]] QString menuTitle(Command::Menu menu);

/// The same without mnemonic, for lists.
[[nodiscard]] QString menuName(Command::Menu menu);

/// All commands as a person looks for them, in the order of the menus.
[[nodiscard]] std::vector<CommandLine> commandLines(const CommandTable &table);

} // namespace longreach
