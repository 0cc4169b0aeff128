// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/fleetfigures.h"
#include "views/common/commandtable.h"
#include "views/window/pagekind.h"
#include "views/window/services.h"

#include <QMainWindow>

namespace longreach::jobs {
struct EngineStatus;
} // namespace longreach::jobs

namespace longreach {

class CommandPalette;
class ConsolePages;
class EimsPage;
class FleetPage;
class Navigator;
class NewJobDialog;
class NewWork;
class Page;
class PageBook;
class ProductionFrame;
class PartWindows;
class ReadersPage;
class SessionKeeper;
class SettingsDialog;
class ShortcutBook;
class StatusStrip;
class Theme;
struct Session;

/// The window: navigation, menus, one page at a time, and the status of the engine. A shell only;
/// what can be done is in the pages' commands.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using PageKind = longreach::PageKind;

    /// `theme` outlives the window.
    MainWindow(const Services &services, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Does nothing where the window has no such page.
    void showPage(PageKind kind);
    [[nodiscard]] PageKind shownPage() const;
    void showEngine(const jobs::EngineStatus &status);

    /// A remark at the bottom, such as that the lab runs.
    void setRemark(const QString &remark);

    [[nodiscard]] const CommandTable &commands() const noexcept { return *m_commands; }
    [[nodiscard]] CommandPalette *commandPalette() const noexcept { return m_palette; }
    [[nodiscard]] PartWindows *partWindows() const noexcept { return m_parts; }
    [[nodiscard]] FleetPage *fleetPage() const noexcept;
    [[nodiscard]] EimsPage *eimsPage() const noexcept;

    /// Null where there is no bench.
    [[nodiscard]] ReadersPage *readersPage() const noexcept;

    /// Opens the dialog for a new job on what is ticked, selected or shown in the fleet.
    NewJobDialog *createJob();

    SettingsDialog *openSettings();

    /// Ends as if a person had closed it, but asks nothing: another window goes on with the same work.
    void giveWay();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildBody();
    void buildCommands();
    void buildMenus();
    void buildNotices();
    void addCommands(std::vector<Command> commands);
    [[nodiscard]] std::vector<Command> ownCommands();

    /// What a second view of `page` can do besides the page's own commands.
    [[nodiscard]] std::vector<Command> commandsOf(Page &page);
    void find();
    void updateMet();
    void restoreLayout();
    void saveLayout(QSettings &settings) const;
    void resumeSession();
    [[nodiscard]] Session session() const;

    Services m_services;
    Theme &m_theme;
    FleetFigures m_figures;
    CommandTable *m_commands;
    PageBook *m_book;
    ConsolePages *m_pages;
    StatusStrip *m_status;
    ProductionFrame *m_frame;
    Navigator *m_navigator;
    NewWork *m_work;
    PartWindows *m_parts;
    CommandPalette *m_palette;
    ShortcutBook *m_shortcuts = nullptr; ///< once there are commands
    SessionKeeper *m_keeper;
};

} // namespace longreach
