// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/overviewfigures.h"
#include "views/charts/chartcommands.h"
#include "views/window/page.h"
#include "views/window/services.h"

class QBoxLayout;
class QStackedLayout;

namespace longreach {

class ChartBoard;
class FigureCard;
class FilterStrip;
class FirstSteps;
class FleetFigures;
class PageHead;

/// The state of things at a glance, and a way to what lies behind it: a click on a value of a chart
/// narrows all of them to the devices it stands for, a second click widens them again, and from there
/// it goes on to these devices in the fleet.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    /// `figures` outlives the page.
    OverviewPage(const Services &services, FleetFigures &figures, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    void refresh() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    [[nodiscard]] std::vector<PagePart> parts() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

    [[nodiscard]] OverviewFigures &figures() noexcept { return m_figures; }
    [[nodiscard]] ChartBoard *board() const noexcept { return m_board; }

Q_SIGNALS:
    /// Show the devices that `query` names.
    void filterRequested(const QString &query);
    void jobsRequested();

private:
    void buildLayout();
    void buildFigures(QBoxLayout *column);
    void connectParts();
    void toggle(ChartSubject subject, const QString &terms);
    void setFilter(const ChartFilter &filter);
    void setSpan(ChartSpan span);
    void showFigures();
    void showFleet();
    void showJobs();

    jobs::JobBoard &m_jobs;
    fleet::FleetFeed &m_feed;
    FleetFigures &m_fleet;
    OverviewFigures m_figures;
    ChartCommands m_chartCommands;
    PageHead *m_head;
    FilterStrip *m_strip = nullptr;
    QStackedLayout *m_stack;
    FirstSteps *m_empty;
    ChartBoard *m_board = nullptr;
    FigureCard *m_devices = nullptr;
    FigureCard *m_enabled = nullptr;
    FigureCard *m_overdue = nullptr;
    FigureCard *m_open = nullptr;
};

} // namespace longreach
