// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/fleetfigures.h"
#include "views/common/commandtable.h"
#include "views/window/services.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace longreach::jobs {
struct EngineStatus;
} // namespace longreach::jobs

namespace longreach {

class Banner;
class EimsPage;
class FleetPage;
class JobsPage;
class NavigationRail;
class NewJobDialog;
class OverviewPage;
class Page;
class ReadersPage;
class StatusStrip;
class Theme;

/// The window: navigation, menus, one page at a time, and the status of the engine. A shell only;
/// what can be done is in the pages' commands.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class PageKind { Overview, Fleet, Jobs, Readers, Eims };
    Q_ENUM(PageKind)

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
    [[nodiscard]] FleetPage *fleetPage() const noexcept { return m_fleet; }
    [[nodiscard]] EimsPage *eimsPage() const noexcept { return m_eims; }

    /// Null where there is no bench.
    [[nodiscard]] ReadersPage *readersPage() const noexcept { return m_readers; }

    /// Opens the dialog for a new job on what is ticked, selected or shown in the fleet.
    NewJobDialog *createJob();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildBody();
    void buildCommands();
    void buildMenus();
    void addShellCommands();
    void addThemeCommands();
    void updateMet();
    void showProblem();
    void restoreLayout();
    void addPage(Page *page, PageKind kind, const QString &icon, const QString &title);
    [[nodiscard]] Page *currentPage() const;
    /// The place of a kind in the rail.
    [[nodiscard]] int placeOf(PageKind kind) const;

    Services m_services;
    Theme &m_theme;
    FleetFigures m_figures;
    CommandTable *m_commands;
    Banner *m_problem;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    OverviewPage *m_overview;
    FleetPage *m_fleet;
    JobsPage *m_jobs;
    ReadersPage *m_readers = nullptr;
    EimsPage *m_eims;
    std::vector<PageKind> m_kinds;
    std::vector<Page *> m_pages; // as in the rail; kinds that are not there are left out
};

} // namespace longreach
