// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"
#include "views/window/pagekind.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QSettings;
class QStackedWidget;

namespace longreach {

class NavigationRail;
class Page;
class SettingsPage;

/// The pages of the window, one of them shown, and the rail that leads to them.
class PageBook final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        PageKind kind;
        QString id;    ///< `fleet`: the command that leads there is `view.fleet`
        QString title; ///< translated, with its mnemonic
        QString icon;
        Page *page;
    };

    explicit PageBook(QWidget *parent = nullptr);

    /// Adds a page below the others and takes it over. The first is shown.
    void add(Entry entry);

    /// In the order of the rail.
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }

    /// Does nothing where there is no such page.
    void showPage(PageKind kind);
    void showPage(const QString &id);
    [[nodiscard]] PageKind shownPage() const;
    [[nodiscard]] const Entry &current() const;

    /// A small number at a page, such as how many jobs run; 0 shows none.
    void setCount(PageKind kind, qint64 count);

    /// Puts `banner` above whichever page is shown.
    void putAbove(QWidget *banner);

    /// What can be done on the pages, and after that the commands that lead to them.
    [[nodiscard]] std::vector<Command> commands();
    void takeCommands(const CommandTable &table);

    /// What the pages bring to the settings dialog, made anew.
    [[nodiscard]] std::vector<SettingsPage *> settingsPages() const;

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    /// Another page is shown, or something else is selected on it.
    void metChanged();

    /// Another page is about to be shown.
    void leaving();

    /// Another page is shown, or another place on it.
    void placeChanged();

private:
    [[nodiscard]] Command commandTo(std::size_t place);

    /// The place of a kind in the rail; -1 without such a page.
    [[nodiscard]] int placeOf(PageKind kind) const;

    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QBoxLayout *m_column;
    std::size_t m_shown = 0;
    std::vector<Entry> m_entries;
};

} // namespace longreach
