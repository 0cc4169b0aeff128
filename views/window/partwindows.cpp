// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/partwindows.h"

#include "views/window/page.h"
#include "views/window/pagebook.h"
#include "views/window/partwindow.h"

#include <QAction>
#include <QApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString linkTo(const PartWindow &window)
{
    const auto *page = qobject_cast<const Page *>(window.content());
    const auto marks = page != nullptr ? page->place() : Place::Marks();
    QStringList parts;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        parts.append(encoded(mark.key()) + u'=' + encoded(mark.value()));
    return parts.isEmpty() ? window.id() : window.id() + u'?' + parts.join(u'&');
}

Place::Marks marksIn(const QString &link)
{
    Place::Marks marks;
    const auto parts = link.section(u'?', 1).split(u'&', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        marks.insert(QUrl::fromPercentEncoding(part.section(u'=', 0, 0).toLatin1()),
                     QUrl::fromPercentEncoding(part.section(u'=', 1).toLatin1()));
    return marks;
}

} // namespace

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

QStringList PartWindows::openLinks() const
{
    QStringList links;
    for (const auto *window : windows())
        links.append(linkTo(*window));
    return links;
}

void PartWindows::reopen(const QStringList &links)
{
    for (const auto &link : links) {
        for (const auto &entry : m_book.entries()) {
            for (const auto &part : entry.page->parts()) {
                if (part.id == link.section(u'?', 0, 0))
                    openAt(part, marksIn(link));
            }
        }
    }
}

void PartWindows::openAt(const PagePart &part, const Place::Marks &marks)
{
    auto *page = qobject_cast<Page *>(open(part)->content());
    if (page != nullptr && !marks.isEmpty())
        page->goTo(marks);
}

} // namespace longreach
