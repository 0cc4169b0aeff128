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

class Banner;
class ConsolePages;
class EimsPage;
class FleetPage;
class NewJobDialog;
class PageBook;
class ProductionFrame;
class ReadersPage;
class StatusStrip;
class Theme;

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
    [[nodiscard]] FleetPage *fleetPage() const noexcept;
    [[nodiscard]] EimsPage *eimsPage() const noexcept;

    /// Null where there is no bench.
    [[nodiscard]] ReadersPage *readersPage() const noexcept;

    /// Opens the dialog for a new job on what is ticked, selected or shown in the fleet.
    NewJobDialog *createJob();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildBody();
    void buildCommands();
    void buildMenus();
    void addShellCommands();
    void addThemeCommands();
    void updateMet();
    void showProblem();
    void restoreLayout();

    Services m_services;
    Theme &m_theme;
    FleetFigures m_figures;
    CommandTable *m_commands;
    Banner *m_problem;
    PageBook *m_book;
    ConsolePages *m_pages;
    StatusStrip *m_status;
    ProductionFrame *m_frame;
};

} // namespace longreach
