// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/shellcommands.h"

#include "views/common/theme.h"
#include "views/help/helpdesk.h"
#include "views/settings/appearance.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct ShellCommands final {
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)
};

Command command(const QString &id, Command::Menu menu, const QString &text, const QString &icon,
                const QKeySequence &shortcut, std::function<void()> run)
{
    return {.id = id,
            .menu = menu,
            .needs = Need::Nothing,
            .text = text,
            .icon = icon,
            .shortcuts = shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut},
            .hint = {},
            .run = std::move(run)};
}

QString themeText(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System: return ShellCommands::tr("Colours of the &system");
    case Theme::Mode::Light: return ShellCommands::tr("&Light colours");
    case Theme::Mode::Dark: return ShellCommands::tr("&Dark colours");
    case Theme::Mode::HighContrast: return ShellCommands::tr("High &contrast");
    }
    return {};
}

Command densityCommand(Density density, const QString &id, const QString &text, Theme &theme, QSettings &settings)
{
    auto made = command(QStringLiteral("view.rows.") + id, Command::Menu::View, text, {}, {},
                        [&theme, &settings, density] { chooseDensity(theme, settings, density); });
    made.submenu = ShellCommands::tr("&Rows of tables");
    return made;
}

} // namespace

std::vector<Command> shellCommands(const ShellDeeds &deeds)
{
    using Menu = Command::Menu;
    std::vector<Command> commands{
        command(QStringLiteral("view.find"), Menu::Edit, ShellCommands::tr("&Find", "on the page"),
                QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F), deeds.find),
        command(QStringLiteral("view.commands"), Menu::Edit, ShellCommands::tr("Find a &command…"),
                QStringLiteral("palette"), QKeySequence(Qt::CTRL | Qt::Key_K), deeds.openPalette),
        command(QStringLiteral("app.settings"), Menu::Edit, ShellCommands::tr("&Settings…"), QStringLiteral("settings"),
                QKeySequence(Qt::CTRL | Qt::Key_Comma), deeds.openSettings),
        command(QStringLiteral("view.refresh"), Menu::View, ShellCommands::tr("&Refresh", "the page"),
                QStringLiteral("retry"), QKeySequence(Qt::Key_F5), deeds.refresh),
        command(QStringLiteral("help.shortcuts"), Menu::Help, ShellCommands::tr("&Keyboard shortcuts"),
                QStringLiteral("keyboard"), QKeySequence(Qt::Key_Question), deeds.openShortcuts),
        command(QStringLiteral("app.quit"), Menu::File, ShellCommands::tr("&Quit", "the program"),
                QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), deeds.quit),
    };
    if (deeds.startLab)
        commands.push_back(command(QStringLiteral("lab.start"), Menu::Lab, ShellCommands::tr("&Start the lab"),
                                   QStringLiteral("play"), {}, deeds.startLab));
    return commands;
}

std::vector<Command> helpCommands(const Services &services, QMainWindow &window)
{
    auto *desk = new HelpDesk(services, window); // a child of the window
    return desk->commands();
}

Command newJobCommand(std::function<void()> run)
{
    return command(QStringLiteral("job.create"), Command::Menu::Jobs, ShellCommands::tr("&New job…"),
                   QStringLiteral("add"), QKeySequence(Qt::CTRL | Qt::Key_N), std::move(run));
}

std::vector<Command> themeCommands(Theme &theme, QSettings &settings)
{
    std::vector<Command> commands;
    for (const auto mode : themeModes())
        commands.push_back(command(QStringLiteral("theme.") + Theme::toWord(mode), Command::Menu::View, themeText(mode),
                                   mode == Theme::Mode::System ? QStringLiteral("theme") : QString(), {},
                                   [&theme, &settings, mode] { chooseTheme(theme, settings, mode); }));
    const auto add = [&](Density density, const QString &id, const QString &text) {
        commands.push_back(densityCommand(density, id, text, theme, settings));
    };
    add(Density::Compact, QStringLiteral("compact"), ShellCommands::tr("&Compact rows"));
    add(Density::Normal, QStringLiteral("normal"), ShellCommands::tr("&Normal rows"));
    add(Density::Comfortable, QStringLiteral("comfortable"), ShellCommands::tr("Co&mfortable rows"));
    return commands;
}

} // namespace longreach
