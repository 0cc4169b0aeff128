// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/overviewpage.h"

#include "app/fleet/fleetfeed.h"
#include "app/jobs/jobboard.h"
#include "models/charts/fleetfigures.h"
#include "models/jobs/jobtablemodel.h"
#include "views/charts/chart.h"
#include "views/charts/chartboard.h"
#include "views/charts/chartwords.h"
#include "views/charts/filterstrip.h"
#include "views/common/figurecard.h"
#include "views/common/firststeps.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>

namespace longreach {

namespace {

const QString spanKey = QStringLiteral("overview/span");
const QString deliveryKey = QStringLiteral("overview/untilDelivery");

qint64 countOf(const ChartFigures &figures, DeviceState state)
{
    const auto found = figures.matching.find(state);
    return found == figures.matching.end() ? 0 : found->second;
}

QString stateQuery(DeviceState state)
{
    return QStringLiteral("state:") + toWord(state);
}

} // namespace

OverviewPage::OverviewPage(const Services &services, FleetFigures &figures, QWidget *parent)
    : Page(parent),
      m_jobs(services.board),
      m_feed(services.feed),
      m_fleet(figures),
      m_figures(services.fleet, services.board),
      m_chartCommands(services.prompt),
      m_head(new PageHead(tr("Overview"), this)),
      m_stack(new QStackedLayout),
      m_empty(new FirstSteps(tr("Three ways to begin"),
                             tr("Each of them leads to a table of devices; nothing is sent to any of them before you "
                                "queue a job."),
                             this))
{
    buildLayout();
    connectParts();
    showFleet();
    showJobs();
}

void OverviewPage::buildLayout()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 3 * metrics::Grid);
    inner->setSpacing(2 * metrics::Grid);
    buildFigures(inner);
    m_board = new ChartBoard(this); // made in the order of the focus: figures, charts, what acts on them
    m_strip = new FilterStrip(this);
    inner->addWidget(m_board, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *charts = new QWidget(this);
    auto *lines = new QVBoxLayout(charts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 0);
    strip->addWidget(m_strip);
    lines->addLayout(strip);
    lines->addWidget(scroll, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(charts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_stack, 1);
}

void OverviewPage::buildFigures(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::Grid);
    const auto add = [this, row](const QString &caption, auto onClick) {
        auto *card = new FigureCard(caption, this);
        connect(card, &FigureCard::clicked, this, onClick);
        row->addWidget(card);
        return card;
    };
    m_devices = add(tr("Devices"), [this] { Q_EMIT filterRequested(m_figures.filter().query()); });
    m_enabled =
        add(tr("Enabled", "devices"), [this] { toggle(ChartSubject::State, stateQuery(DeviceState::Enabled)); });
    m_overdue =
        add(tr("Overdue", "devices"), [this] { toggle(ChartSubject::State, stateQuery(DeviceState::Overdue)); });
    m_open = add(tr("Operations under way"), [this] { Q_EMIT jobsRequested(); });
    column->addLayout(row);
}

void OverviewPage::connectParts()
{
    connect(&m_fleet, &FleetFigures::changed, this, &OverviewPage::showFleet);
    connect(&m_jobs, &jobs::JobBoard::jobsChanged, this, &OverviewPage::showJobs);
    connect(&m_figures, &OverviewFigures::changed, this, &OverviewPage::showFigures);
    connect(m_board, &ChartBoard::watchedChanged, &m_figures, &OverviewFigures::setWatched);
    connect(m_board, &ChartBoard::filterRequested, this, &OverviewPage::toggle);
    connect(m_strip, &FilterStrip::spanRequested, this, &OverviewPage::setSpan);
    connect(m_strip, &FilterStrip::removalRequested, this, [this](ChartSubject subject) {
        auto filter = m_figures.filter();
        filter.remove(subject);
        setFilter(filter);
    });
    connect(&m_chartCommands, &ChartCommands::currentChanged, this, &OverviewPage::metChanged);
}

std::vector<Command> OverviewPage::commands()
{
    auto commands = m_chartCommands.commands();
    const auto add = [&](const QString &id, Needs needs, const QString &text, const QString &icon,
                         std::function<void()> run) {
        commands.push_back({.id = id,
                            .menu = Command::Menu::View,
                            .needs = needs,
                            .text = text,
                            .icon = icon,
                            .shortcuts = {},
                            .hint = tr("No chart of the overview filters."),
                            .run = std::move(run)});
    };
    add(QStringLiteral("overview.showDevices"), Need::Nothing, tr("Show de&vices of the overview"),
        QStringLiteral("fleet"), [this] { Q_EMIT filterRequested(m_figures.filter().query()); });
    add(QStringLiteral("overview.clearFilter"), Need::ChartFilter, tr("&Clear filter of the overview"),
        QStringLiteral("clear"), [this] { setFilter({}); });
    for (const auto span : AllChartSpans)
        add(QStringLiteral("overview.") + toWord(span), Need::Nothing, tr("Charts: %1").arg(words(span)), QString(),
            [this, span] { setSpan(span); });
    return commands;
}

void OverviewPage::takeCommands(const CommandTable &table)
{
    m_head->takeCommands(table, {QStringLiteral("job.create")});
    if (table.has(QStringLiteral("lab.start")))
        m_empty->addWay(table.action(QStringLiteral("lab.start")), tr("Try the lab"),
                        tr("An eIM inside this program with 1,000 simulated devices that poll, obey, fail and go "
                           "dark, sixty times faster than life. The place to learn and to break things."));
    m_empty->addWay(table.action(QStringLiteral("eim.add")), tr("Connect an eIM"),
                    tr("Its address and how to log in. An eIM that can list its devices is read at once, and again "
                       "every few minutes."));
    m_empty->addWay(table.action(QStringLiteral("devices.import")), tr("Import a file"),
                    tr("A CSV file with a column of EIDs, for eIMs that list no devices. You say which column is "
                       "what, and see what is wrong before anything is taken."));
    m_strip->setWayOn(table.action(QStringLiteral("overview.showDevices")));
    for (auto *chart : m_board->charts())
        m_chartCommands.watch(chart, table);
}

Needs OverviewPage::met() const
{
    Needs met;
    met.setFlag(Need::Chart, m_chartCommands.current() != nullptr);
    met.setFlag(Need::ChartFilter, !m_figures.filter().isEmpty());
    return met;
}

void OverviewPage::refresh()
{
    m_feed.catchUp();
    m_fleet.refresh();
    m_figures.refresh();
}

Place::Marks OverviewPage::place() const
{
    Place::Marks marks;
    for (const auto &[subject, terms] : m_figures.filter().terms())
        marks.insert(toWord(subject), terms);
    return marks;
}

void OverviewPage::goTo(const Place::Marks &marks)
{
    ChartFilter filter;
    for (const auto subject : AllChartSubjects)
        filter.toggle(subject, marks.value(toWord(subject)));
    setFilter(filter);
}

std::vector<PagePart> OverviewPage::parts()
{
    std::vector<PagePart> parts;
    for (auto *chart : m_board->charts())
        parts.push_back(
            {.id = QStringLiteral("overview.") + chart->objectName(), .title = chart->title(), .widget = chart});
    return parts;
}

void OverviewPage::saveLayout(QSettings &settings) const
{
    settings.setValue(spanKey, toWord(m_figures.span()));
    settings.setValue(deliveryKey, m_board->answerEnd() == AnswerEnd::Delivery);
}

void OverviewPage::restoreLayout(const QSettings &settings)
{
    setSpan(chartSpanFromWord(settings.value(spanKey).toString()).value_or(ChartSpan::Hour));
    m_board->setAnswerEnd(settings.value(deliveryKey).toBool() ? AnswerEnd::Delivery : AnswerEnd::Result);
}

void OverviewPage::toggle(ChartSubject subject, const QString &terms)
{
    auto filter = m_figures.filter();
    filter.toggle(subject, terms);
    setFilter(filter);
}

void OverviewPage::setFilter(const ChartFilter &filter)
{
    m_figures.setFilter(filter);
    m_strip->showFilter(filter);
    Q_EMIT metChanged();
    Q_EMIT placeChanged();
}

void OverviewPage::setSpan(ChartSpan span)
{
    m_figures.setSpan(span);
    m_strip->showSpan(span);
}

void OverviewPage::showFigures()
{
    const auto &figures = m_figures.figures();
    const QLocale locale;
    m_board->showFigures(figures);
    m_strip->showCount(figures.devices, figures.allDevices);
    const auto enabled = countOf(figures, DeviceState::Enabled);
    const auto overdue = countOf(figures, DeviceState::Overdue);
    const auto share =
        figures.devices > 0 ? 100.0 * static_cast<double>(enabled) / static_cast<double>(figures.devices) : 0;
    const auto ofAll = figures.filter.isEmpty() ? tr("%1 profiles").arg(locale.toString(m_fleet.summary().profiles))
                                                : tr("of %1", "devices").arg(locale.toString(figures.allDevices));
    m_devices->setFigure(locale.toString(figures.devices), ofAll);
    m_enabled->setFigure(locale.toString(enabled), tr("%1 % of all", "share").arg(locale.toString(share, 'f', 1)));
    m_overdue->setFigure(locale.toString(overdue), tr("silent for two poll intervals"),
                         overdue > 0 ? Tone::Bad : Tone::Neutral);
}

void OverviewPage::showFleet()
{
    m_stack->setCurrentIndex(m_fleet.summary().devices == 0 ? 0 : 1);
}

void OverviewPage::showJobs()
{
    qint64 open = 0;
    qint64 waiting = 0;
    int running = 0;
    for (const auto &[id, job] : m_jobs.jobs()) {
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
}

} // namespace longreach
