// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "views/common/commandtable.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QSettings;

namespace longreach {

class Page;
class PageBook;
class PartWindow;
struct PagePart;

/// The windows of their own that tables and charts of the book's pages have: one for what can be in one
/// place only, any number of those that are a second view.
class PartWindows final : public QObject {
    Q_OBJECT

public:
    /// What a second view of `page` can do besides the page's own commands.
    using CommandsOf = std::function<std::vector<Command>(Page &page)>;

    /// `book` and `settings` outlive this.
    PartWindows(PageBook &book, QSettings &settings, CommandsOf commandsOf, QObject *parent = nullptr);
    ~PartWindows() override;

    [[nodiscard]] std::vector<Command> commands();
    [[nodiscard]] Needs met() const;

    /// Offers the windows in the context menus of what can have one. `table` outlives this.
    void takeCommands(const CommandTable &table);

    /// Opens the part that holds the cursor, or else the first of the page shown.
    void openCurrent();

    PartWindow *open(const PagePart &part);

    /// Those there are, the oldest first.
    [[nodiscard]] std::vector<PartWindow *> windows() const;
    void closeAll();

    /// What is open, and where one is in it, for reopen() in a later run: `fleet.table?query=country%3ASE`.
    [[nodiscard]] QStringList openLinks() const;
    void reopen(const QStringList &links);

private:
    void openAt(const PagePart &part, const Place::Marks &marks);
    void dressPage(PartWindow &window, Page &page);

    PageBook &m_book;
    QSettings &m_settings;
    CommandsOf m_commandsOf;
    const CommandTable *m_table = nullptr;
    std::vector<QPointer<PartWindow>> m_windows;
};

} // namespace longreach
