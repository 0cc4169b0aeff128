// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/partwindows.h"

#include "views/window/page.h"
#include "views/window/pagebook.h"
#include "views/window/partwindow.h"

#include <QAction>
#include <QApplication>

#include <algorithm>
#include <utility>

namespace longreach {

PartWindows::PartWindows(PageBook &book, QSettings &settings, CommandsOf commandsOf, QObject *parent)
    : QObject(parent), m_book(book), m_settings(settings), m_commandsOf(std::move(commandsOf))
{}

PartWindows::~PartWindows()
{
    closeAll();
}

std::vector<Command> PartWindows::commands()
{
    return {{.id = QStringLiteral("view.ownWindow"),
             .menu = Command::Menu::View,
             .needs = Need::Part,
             .text = tr("Open in o&wn window"),
             .icon = QStringLiteral("ownwindow"),
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
             .hint = tr("Nothing on this page can have a window of its own."),
             .run = [this] { openCurrent(); }}};
}

Needs PartWindows::met() const
{
    return m_book.current().page->parts().empty() ? Need::Nothing : Need::Part;
}

void PartWindows::takeCommands(const CommandTable &table)
{
    m_table = &table;
    const auto *command = table.find(QStringLiteral("view.ownWindow"));
    for (const auto &entry : m_book.entries()) {
        for (const auto &part : entry.page->parts()) {
            auto *action = new QAction(table.action(command->id)->icon(), command->text, part.widget);
            connect(action, &QAction::triggered, this, [this, part] { open(part); });
            part.widget->addAction(action);
            if (part.widget->contextMenuPolicy() == Qt::DefaultContextMenu)
                part.widget->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
    }
}

void PartWindows::openCurrent()
{
    const auto parts = m_book.current().page->parts();
    if (parts.empty())
        return;
    const auto *focus = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        parts, [focus](const PagePart &part) { return part.widget == focus || part.widget->isAncestorOf(focus); });
    open(found == parts.end() ? parts.front() : *found);
}

PartWindow *PartWindows::open(const PagePart &part)
{
    std::erase(m_windows, nullptr);
    const auto there = std::ranges::find_if(
        m_windows, [&](const auto &window) { return !part.another && window->content() == part.widget; });
    auto *window = there != m_windows.end() ? there->data() : new PartWindow(part, m_settings);
    if (there == m_windows.end()) {
        m_windows.emplace_back(window);
        if (auto *page = qobject_cast<Page *>(window->content()))
            dressPage(*window, *page);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void PartWindows::dressPage(PartWindow &window, Page &page)
{
    if (m_table == nullptr)
        return;
    auto *table = new CommandTable(&window);
    for (auto &command : page.commands())
        window.addAction(table->add(std::move(command)));
    for (auto &command : m_commandsOf(page))
        window.addAction(table->add(std::move(command)));
    // The rest is there for buttons that lead to the main window.
    for (const auto &command : m_table->commands()) {
        if (table->find(command.id) == nullptr)
            table->add(command);
    }
    for (const auto &command : table->commands()) {
        if (m_table->find(command.id) != nullptr)
            table->setShortcuts(command.id, m_table->action(command.id)->shortcuts());
    }
    page.takeCommands(*table);
    page.restoreLayout(m_settings);
    connect(&page, &Page::metChanged, table, [table, &page] { table->setMet(page.met()); });
    table->setMet(page.met());
}

std::vector<PartWindow *> PartWindows::windows() const
{
    std::vector<PartWindow *> open;
    for (const auto &window : m_windows) {
        if (window != nullptr && window->isVisible())
            open.push_back(window);
    }
    return open;
}

void PartWindows::closeAll()
{
    for (const auto &window : std::exchange(m_windows, {})) {
        if (window != nullptr)
            window->close(); // keeps its geometry
        delete window.data();
    }
}

QStringList PartWindows::openIds() const
{
    QStringList ids;
    for (const auto *window : windows())
        ids.append(window->id());
    return ids;
}

void PartWindows::reopen(const QStringList &ids)
{
    for (const auto &entry : m_book.entries()) {
        for (const auto &part : entry.page->parts()) {
            for (auto count = ids.count(part.id); count > 0; --count)
                open(part);
        }
    }
}

} // namespace longreach
