// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandlines.h"

#include <QAction>
#include <QCoreApplication>

namespace longreach {

namespace {

struct MenuTitles final {
    Q_DECLARE_TR_FUNCTIONS(MenuTitles)
};

} // namespace

QString menuTitle(Command::Menu menu)
{
    switch (menu) {
    case Command::Menu::File: return MenuTitles::tr("&File", "menu");
    case Command::Menu::Edit: return MenuTitles::tr("&Edit", "menu");
    case Command::Menu::View: return MenuTitles::tr("&View", "menu");
    case Command::Menu::Devices: return MenuTitles::tr("&Devices", "menu");
    case Command::Menu::Jobs: return MenuTitles::tr("&Jobs", "menu");
    case Command::Menu::Cards: return MenuTitles::tr("&Cards", "menu");
    case Command::Menu::Eims: return MenuTitles::tr("e&IMs", "menu");
    case Command::Menu::Lab: return MenuTitles::tr("&Lab", "menu");
    case Command::Menu::Help: return MenuTitles::tr("&Help", "menu");
    }
    return {};
}

QString menuName(Command::Menu menu)
{
    return menuTitle(menu).remove(u'&');
}

std::vector<CommandLine> commandLines(const CommandTable &table)
{
    std::vector<CommandLine> lines;
    for (const auto menu : AllMenus) {
        for (const auto &id : table.idsOf(menu)) {
            const auto &command = *table.find(id);
            lines.push_back({.id = id,
                             .text = plainText(command),
                             .menu = menuName(menu),
                             .icon = command.icon,
                             .shortcut = table.action(id)->shortcut().toString(QKeySequence::NativeText),
                             .reason = table.reasonAgainst(command)});
        }
    }
    return lines;
}

} // namespace longreach
