// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/outcomeseries.h"
#include "views/window/page.h"
#include "views/window/services.h"

#include <QTimer>

#include <set>

class QBoxLayout;
class QStackedLayout;

namespace longreach {

class DonutChart;
class EmptyState;
class FigureCard;
class FleetFigures;
class PageHead;
class StackedTimeChart;

/// The state of things at a glance. Each figure and slice is a filter: a click narrows the fleet.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    /// `figures` outlives the page.
    OverviewPage(const Services &services, FleetFigures &figures, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Command> commands() override { return {}; }
    void takeCommands(const CommandTable &table) override;
    void refresh() override;
    [[nodiscard]] std::vector<PagePart> parts() override;
    void saveLayout(QSettings &) const override {}
    void restoreLayout(const QSettings &) override {}

Q_SIGNALS:
    /// Show the devices that `query` names.
    void filterRequested(const QString &query);
    void jobsRequested();

private:
    void buildFigures(QBoxLayout *column);
    void buildCharts(QBoxLayout *column);
    void showFleet();
    void showJobs();
    void watchRecentJobs();
    void drawMinutes();

    jobs::JobBoard &m_board;
    fleet::FleetFeed &m_feed;
    FleetFigures &m_figures;
    PageHead *m_head;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    FigureCard *m_devices;
    FigureCard *m_enabled;
    FigureCard *m_overdue;
    FigureCard *m_open;
    DonutChart *m_states;
    DonutChart *m_operators;
    StackedTimeChart *m_outcomes;
    OutcomeSeries m_series;
    std::set<qint64> m_watched;
    QTimer m_tick;
};

} // namespace longreach
