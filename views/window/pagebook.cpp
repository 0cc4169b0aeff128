// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagebook.h"

#include "views/common/helptopic.h"
#include "views/common/navigationrail.h"
#include "views/window/page.h"

#include <QBoxLayout>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace longreach {

namespace {

QString shortcutOf(std::size_t place)
{
    return QStringLiteral("Ctrl+%1").arg(place + 1);
}

} // namespace

PageBook::PageBook(QWidget *parent)
    : QWidget(parent), m_rail(new NavigationRail), m_stack(new QStackedWidget), m_column(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    connect(m_rail, &NavigationRail::currentChanged, this, [this](int place) {
        Q_EMIT leaving();
        m_shown = static_cast<std::size_t>(place);
        m_stack->setCurrentIndex(place);
        setHelpTopic(*window(), m_entries[static_cast<std::size_t>(place)].id);
        Q_EMIT metChanged();
        Q_EMIT placeChanged();
    });
}

void PageBook::add(Entry entry)
{
    auto title = entry.title;
    title.remove(u'&');
    connect(entry.page, &Page::metChanged, this, &PageBook::metChanged);
    connect(entry.page, &Page::placeChanged, this, [this, page = entry.page] {
        if (current().page == page)
            Q_EMIT placeChanged();
    });
    setHelpTopic(*entry.page, entry.id);
    m_stack->addWidget(entry.page);
    m_entries.push_back(std::move(entry));
    m_rail->addPage(m_entries.back().icon, title, shortcutOf(m_entries.size() - 1));
}

int PageBook::placeOf(PageKind kind) const
{
    const auto found = std::ranges::find(m_entries, kind, &Entry::kind);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void PageBook::showPage(PageKind kind)
{
    if (const auto place = placeOf(kind); place >= 0)
        m_rail->setCurrent(place);
}

void PageBook::showPage(const QString &id)
{
    if (const auto found = std::ranges::find(m_entries, id, &Entry::id); found != m_entries.end())
        showPage(found->kind);
}

PageKind PageBook::shownPage() const
{
    return current().kind;
}

const PageBook::Entry &PageBook::current() const
{
    return m_entries[m_shown];
}

void PageBook::setCount(PageKind kind, qint64 count)
{
    if (const auto place = placeOf(kind); place >= 0)
        m_rail->setCount(place, count);
}

void PageBook::putAbove(QWidget *banner)
{
    m_column->insertWidget(m_column->count() - 1, banner);
}

Command PageBook::commandTo(std::size_t place)
{
    const auto &entry = m_entries[place];
    return {.id = QStringLiteral("view.") + entry.id,
            .menu = Command::Menu::View,
            .needs = Need::Nothing,
            .text = entry.title,
            .icon = entry.icon,
            .shortcuts = {QKeySequence(shortcutOf(place))},
            .hint = {},
            .run = [this, kind = entry.kind] { showPage(kind); }};
}

std::vector<Command> PageBook::commands()
{
    std::vector<Command> all; // where to go before what to do there
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        all.push_back(commandTo(place));
    for (const auto &entry : m_entries) {
        for (auto &command : entry.page->commands())
            all.push_back(std::move(command));
    }
    return all;
}

void PageBook::takeCommands(const CommandTable &table)
{
    for (const auto &entry : m_entries)
        entry.page->takeCommands(table);
}

std::vector<SettingsPage *> PageBook::settingsPages() const
{
    std::vector<SettingsPage *> all;
    for (const auto &entry : m_entries) {
        for (auto *page : entry.page->settingsPages())
            all.push_back(page);
    }
    return all;
}

void PageBook::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/page"), current().id);
    for (const auto &entry : m_entries)
        entry.page->saveLayout(settings);
}

void PageBook::restoreLayout(const QSettings &settings)
{
    for (const auto &entry : m_entries)
        entry.page->restoreLayout(settings);
    showPage(settings.value(QStringLiteral("window/page")).toString());
}

} // namespace longreach
