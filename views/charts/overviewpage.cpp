// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/overviewpage.h"

#include "app/fleet/fleetfeed.h"
#include "app/jobs/jobboard.h"
#include "models/charts/fleetfigures.h"
#include "models/jobs/jobtablemodel.h"
#include "views/charts/donutchart.h"
#include "views/charts/fleetslices.h"
#include "views/charts/stackedtimechart.h"
#include "views/common/agetext.h"
#include "views/common/card.h"
#include "views/common/emptystate.h"
#include "views/common/figurecard.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedLayout>

#include <chrono>

namespace longreach {

namespace {

constexpr std::size_t operatorSliceCount = 6;

qint64 countOf(const fleet::FleetSummary &summary, DeviceState state)
{
    const auto found = summary.states.find(state);
    return found == summary.states.end() ? 0 : found->second;
}

} // namespace

OverviewPage::OverviewPage(const Services &services, FleetFigures &figures, QWidget *parent)
    : Page(parent),
      m_board(services.board),
      m_feed(services.feed),
      m_figures(figures),
      m_head(new PageHead(tr("Overview"), this)),
      m_stack(new QStackedLayout),
      m_empty(new EmptyState(this))
{
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 3 * metrics::Grid);
    inner->setSpacing(2 * metrics::Grid);
    buildFigures(inner);
    buildCharts(inner);
    m_empty->setMessage(QStringLiteral("fleet"), tr("No devices yet"),
                        tr("Connect an eIM and sync it, or import devices from a file."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_stack, 1);

    connect(&m_figures, &FleetFigures::changed, this, &OverviewPage::showFleet);
    connect(&m_board, &jobs::JobBoard::jobsChanged, this, &OverviewPage::showJobs);
    connect(&m_board, &jobs::JobBoard::operationsChanged, this,
            [this](qint64, const std::vector<Operation> &operations) { m_series.take(operations); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::drawMinutes);
    m_tick.start();
    showFleet();
    showJobs();
}

void OverviewPage::buildFigures(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::Grid);
    const auto add = [this, row](const QString &caption, const QString &query) {
        auto *card = new FigureCard(caption, this);
        connect(card, &FigureCard::clicked, this, [this, query] { Q_EMIT filterRequested(query); });
        row->addWidget(card);
        return card;
    };
    m_devices = add(tr("Devices"), QString());
    m_enabled = add(tr("Enabled", "devices"), QStringLiteral("state:enabled"));
    m_overdue = add(tr("Overdue", "devices"), QStringLiteral("state:overdue"));
    m_open = new FigureCard(tr("Operations under way"), this);
    connect(m_open, &FigureCard::clicked, this, &OverviewPage::jobsRequested);
    row->addWidget(m_open);
    column->addLayout(row);
}

void OverviewPage::buildCharts(QBoxLayout *column)
{
    m_states = new DonutChart(this);
    m_states->setUnit(tr("devices", "under a number"));
    m_states->setAccessibleName(tr("Devices by state"));
    m_operators = new DonutChart(this);
    m_operators->setUnit(tr("profiles", "under a number"));
    m_operators->setAccessibleName(tr("Profiles by operator"));
    m_outcomes = new StackedTimeChart(this);
    m_outcomes->setAccessibleName(tr("Operations a minute"));
    m_outcomes->setSeries({{tr("Done", "operations"), Tone::Good},
                           {tr("Failed", "operations"), Tone::Bad},
                           {tr("Unresolved", "operations"), Tone::Warning},
                           {tr("Revoked", "operations"), Tone::Muted}});
    for (auto *donut : {m_states, m_operators})
        connect(donut, &DonutChart::filterRequested, this, &OverviewPage::filterRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::Grid);
    auto *states = new Card(tr("Devices by state"), this);
    states->body()->addWidget(m_states, 1);
    auto *operators = new Card(tr("Profiles by operator"), this);
    operators->body()->addWidget(m_operators, 1);
    row->addWidget(states, 1);
    row->addWidget(operators, 1);
    auto *outcomes = new Card(tr("Operations a minute, by outcome"), this);
    outcomes->body()->addWidget(m_outcomes, 1);
    column->addLayout(row, 5);
    column->addWidget(outcomes, 4);
}

void OverviewPage::takeCommands(const CommandTable &table)
{
    m_head->takeCommands(table, {QStringLiteral("job.create")});
    m_empty->addAction(table.action(QStringLiteral("eim.add")));
    m_empty->addAction(table.action(QStringLiteral("devices.import")));
}

void OverviewPage::refresh()
{
    m_feed.catchUp();
    m_figures.refresh();
}

std::vector<PagePart> OverviewPage::parts()
{
    return {{.id = QStringLiteral("overview.states"), .title = tr("Devices by state"), .widget = m_states},
            {.id = QStringLiteral("overview.operators"), .title = tr("Profiles by operator"), .widget = m_operators},
            {.id = QStringLiteral("overview.outcomes"),
             .title = tr("Operations a minute, by outcome"),
             .widget = m_outcomes}};
}

void OverviewPage::showFleet()
{
    const auto &summary = m_figures.summary();
    const QLocale locale;
    m_stack->setCurrentIndex(summary.devices == 0 ? 0 : 1);
    m_states->setSlices(stateSlices(summary));
    m_operators->setSlices(operatorSlices(summary, operatorSliceCount));
    const auto enabled = countOf(summary, DeviceState::Enabled);
    const auto overdue = countOf(summary, DeviceState::Overdue);
    const auto share =
        summary.devices > 0 ? 100.0 * static_cast<double>(enabled) / static_cast<double>(summary.devices) : 0;
    m_devices->setFigure(locale.toString(summary.devices), tr("%1 profiles").arg(locale.toString(summary.profiles)));
    m_enabled->setFigure(locale.toString(enabled), tr("%1 % of all", "share").arg(locale.toString(share, 'f', 1)));
    m_overdue->setFigure(locale.toString(overdue), tr("silent for two poll intervals"),
                         overdue > 0 ? Tone::Bad : Tone::Neutral);
}

void OverviewPage::showJobs()
{
    qint64 open = 0;
    qint64 waiting = 0;
    int running = 0;
    for (const auto &[id, job] : m_board.jobs()) {
        if (isOver(job.state))
            continue;
        const auto tally = tallyOf(job);
        open += tally.open;
        waiting += tally.waiting;
        ++running;
    }
    const QLocale locale;
    m_open->setFigure(locale.toString(open),
                      waiting > 0 ? tr("%1 waiting").arg(locale.toString(waiting))
                                  : tr("%Ln job(s) running", nullptr, running));
    watchRecentJobs();
}

void OverviewPage::watchRecentJobs()
{
    const auto since = currentTime() - OutcomeSeries::Span;
    for (const auto &[id, job] : m_board.jobs()) {
        const bool isRecent = !job.finishedAt || *job.finishedAt >= since;
        if (isRecent && m_watched.insert(id).second)
            m_board.watch(id);
    }
}

void OverviewPage::drawMinutes()
{
    if (!isVisible())
        return;
    std::vector<TimeColumn> columns;
    for (const auto &minute : m_series.minutes(currentTime()))
        columns.push_back({minute.start, {minute.counts.begin(), minute.counts.end()}});
    m_outcomes->setColumns(std::move(columns));
}

} // namespace longreach
