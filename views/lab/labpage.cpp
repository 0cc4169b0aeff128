// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labpage.h"

#include "app/core/whendone.h"
#include "models/common/roles.h"
#include "models/lab/labbench.h"
#include "views/common/agetext.h"
#include "views/common/banner.h"
#include "views/common/card.h"
#include "views/common/celldelegate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/prompt.h"
#include "views/common/scrollcolumn.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/lab/labexchangepane.h"
#include "views/lab/labidentitypane.h"
#include "views/lab/labknobs.h"
#include "views/lab/labnetworklist.h"
#include "views/lab/labscenariopane.h"
#include "views/lab/labspeedbar.h"
#include "views/lab/labwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

#include <chrono>

namespace longreach {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(500);
constexpr int rightWidth = 360;

const QString splitterKey = QStringLiteral("lab/splitter");
const QString leftKey = QStringLiteral("lab/left");
const QString networksKey = QStringLiteral("lab/networks");
const QString exchangesKey = QStringLiteral("lab/exchanges");
const QString networkMark = QStringLiteral("network");
const QString eidMark = QStringLiteral("eid");

qint64 deviceCount(const LabReport &report)
{
    qint64 count = 0;
    for (const auto &network : report.networks)
        count += network.devices;
    return count;
}

QString facilityText(const QModelIndex &index)
{
    return facilityWords(index.data(ValueRole).toString());
}

QString oldestText(const QModelIndex &index)
{
    const auto since = index.data(ValueRole);
    return since.isValid() ? ageText(fromUnixMilliseconds(since.toLongLong()), currentTime()) : QString();
}

QString countText(const QModelIndex &index)
{
    return QLocale().toString(index.data(ValueRole).toLongLong());
}

} // namespace

LabPage::LabPage(LabBench &bench, Prompt &prompt, QWidget *parent)
    : Page(parent),
      m_bench(bench),
      m_prompt(prompt),
      m_head(new PageHead(tr("Lab"), this)),
      m_speed(new LabSpeedBar(this)),
      m_problem(new Banner(Tone::Bad, this)),
      m_splitter(new QSplitter(this)),
      m_left(new QSplitter(Qt::Vertical, this)),
      m_networks(new LabNetworkList),
      m_exchanges(new LabExchangePane(bench)),
      m_scenario(new LabScenarioPane),
      m_knobs(new LabKnobs),
      m_queues(buildQueues()),
      m_identity(new LabIdentityPane),
      m_tick(new QTimer(this))
{
    build();
    connectParts();
    showIdentity();
    m_tick->setInterval(lookEvery);
    connect(m_tick, &QTimer::timeout, this, &LabPage::ask);
}

void LabPage::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_head, 1);
    top->addWidget(m_speed);
    top->addSpacing(3 * metrics::Grid);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({700, rightWidth});
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 2 * metrics::Grid);
    margin->addWidget(m_problem);
    margin->addWidget(m_splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(margin, 1);
}

QWidget *LabPage::buildLeft()
{
    const auto add = [this](const QString &title, QWidget *content) {
        auto *card = new Card(this);
        card->setFlush();
        auto *heading = new TextLabel(title, TextLabel::Style::Title, card);
        heading->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, metrics::Grid / 2);
        card->body()->addWidget(heading);
        card->body()->addWidget(content, 1);
        m_left->addWidget(card);
    };
    add(tr("Devices by country and network"), m_networks);
    add(tr("ESipa, live"), m_exchanges);
    m_left->setHandleWidth(12);
    m_left->setChildrenCollapsible(false);
    m_left->setSizes({300, 400});
    return m_left;
}

QWidget *LabPage::buildRight()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    const auto add = [&](const QString &title, QWidget *content) {
        if (column->count() > 0)
            column->addSpacing(2 * metrics::Grid);
        column->addWidget(new TextLabel(title, TextLabel::Style::Title, inside));
        column->addWidget(content);
    };
    add(tr("Scenario"), m_scenario);
    add(tr("Orders of the eIM"), m_queues);
    add(tr("What goes wrong"), m_knobs);
    add(tr("The eIM"), m_identity);
    column->addStretch(1);
    auto *card = new Card;
    card->setFlush();
    card->setMinimumWidth(rightWidth);
    card->body()->addWidget(new ScrollColumn(inside)); // as wide as its words need, whatever the language
    return card;
}

TableView *LabPage::buildQueues()
{
    using Column = LabQueueModel::Column;
    auto *table = new TableView(this);
    table->setModel(&m_queueModel);
    table->setAccessibleName(tr("Orders of the eIM"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHeads({tr("Kind", "of orders"), tr("New", "orders"), tr("Work", "orders under way"), tr("Done", "orders"),
                     tr("Oldest", "order")},
                    {88, 44, 48, 50, 60});
    table->setItemDelegateForColumn(static_cast<int>(Column::Facility), new CellDelegate(facilityText, table));
    for (const auto column : {Column::Waiting, Column::UnderWay, Column::Done})
        table->setItemDelegateForColumn(static_cast<int>(column), new CellDelegate(countText, table));
    table->setItemDelegateForColumn(static_cast<int>(Column::Oldest), new CellDelegate(oldestText, table));
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int facilities = 5;
    table->setShownRows(facilities);
    return table;
}

void LabPage::connectParts()
{
    connect(&m_bench, &LabBench::runningChanged, this, [this] {
        m_isAsking = false; // a lab that has ended does not answer
        m_exchanges->clear();
        showIdentity();
        ask();
    });
    connect(m_speed, &LabSpeedBar::changeWanted, this, &LabPage::change);
    connect(m_knobs, &LabKnobs::changeWanted, this, &LabPage::change);
    connect(m_scenario, &LabScenarioPane::changeWanted, this, &LabPage::change);
    connect(m_scenario, &LabScenarioPane::anewWanted, this, &LabPage::askToStartAnew);
    connect(m_networks, &LabNetworkList::changeWanted, this, &LabPage::change);
    connect(m_networks, &LabNetworkList::filterRequested, this, &LabPage::filterRequested);
    connect(m_networks, &LabNetworkList::currentChanged, this, &LabPage::placeChanged);
    connect(m_exchanges->filter(), &QLineEdit::textChanged, this, &LabPage::placeChanged);
}

void LabPage::showIdentity()
{
    m_identity->setIdentity(m_bench.identity());
    m_scenario->setScenarios(m_bench.scenarios());
}

void LabPage::ask()
{
    if (!isLookedAt()) {
        m_tick->stop();
        return;
    }
    if (m_isAsking || !m_bench.isRunning())
        return;
    m_isAsking = true;
    whenDone(m_bench.report(m_exchanges->lastNumber()), this, [this](const LabReport &report) {
        m_isAsking = false;
        show(report);
    });
}

bool LabPage::isLookedAt() const
{
    return isVisible() || m_networks->isVisible() || m_exchanges->isVisible();
}

std::vector<PagePart> LabPage::parts()
{
    return {{QStringLiteral("lab.exchanges"), tr("ESipa, live"), m_exchanges},
            {QStringLiteral("lab.networks"), tr("Devices by country and network"), m_networks}};
}

void LabPage::show(const LabReport &report)
{
    m_networks->setDown(report.down);
    m_networks->setNetworks(report.networks);
    m_exchanges->append(report.exchanges);
    m_scenario->showReport(report);
    m_knobs->showKnobs(report.knobs);
    m_queueModel.setQueues(report.queues);
    m_speed->showSpeed(report.speed, report.isPaused);
    showRemark(report);
}

void LabPage::showRemark(const LabReport &report)
{
    m_devices = deviceCount(report);
    QStringList facts{tr("%Ln device(s)", nullptr, static_cast<int>(m_devices))};
    if (report.outside > 0)
        facts.append(tr("%Ln from outside", "devices", static_cast<int>(report.outside)));
    facts.append(tr("lab time %1").arg(labTimeText(report.time)));
    facts.append(report.isPaused ? tr("paused", "the lab")
                                 : tr("%1× the clock", "speed").arg(QLocale().toString(report.speed)));
    m_head->setRemark(facts.join(QStringLiteral(" · ")));
}

void LabPage::change(const QString &assignment)
{
    whenDone(m_bench.change(assignment), this, [this](const Result<void> &done) {
        m_problem->setMessage(Tone::Bad, done ? QString() : errorText(tr("change the lab"), done.error()));
        ask();
    });
}

void LabPage::askToStartAnew(const LabScenario &scenario)
{
    m_prompt.ask({.title = tr("Start the lab anew with “%1”?").arg(scenarioWords(scenario.title)),
                  .text = tr("It begins again with the %Ln device(s) of this scenario.", nullptr, scenario.devices),
                  .consequence = tr("The %Ln device(s) it has now leave the fleet with their notes, and what is under "
                                    "way for them is lost.",
                                    nullptr, static_cast<int>(m_devices)),
                  .yes = tr("Drop devices and start anew"),
                  .isDestructive = true},
                 this, [this, name = scenario.name] { startAnew(name); });
}

void LabPage::startAnew(const QString &scenario)
{
    m_problem->setMessage(Tone::Busy, tr("The lab starts anew…"));
    m_scenario->setEnabled(false);
    whenDone(m_bench.startAnew(scenario), this, [this](const Result<void> &done) {
        m_scenario->setEnabled(true);
        m_problem->setMessage(Tone::Bad, done ? QString() : errorText(tr("start the lab"), done.error()));
        ask();
    });
}

std::vector<Command> LabPage::commands()
{
    const auto command = [this](const QString &id, const QString &text, const QString &icon,
                                const QString &assignment) {
        return Command{.id = id,
                       .menu = Command::Menu::Lab,
                       .needs = Need::Nothing,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = {},
                       .run = [this, assignment] { change(assignment); }};
    };
    return {
        command(QStringLiteral("lab.pause"), tr("&Pause the lab"), QStringLiteral("pause"), QStringLiteral("pause=on")),
        command(QStringLiteral("lab.resume"), tr("&Go on with the lab"), QStringLiteral("play"),
                QStringLiteral("pause=off")),
        command(QStringLiteral("lab.reset"), tr("&Undo all changes to the lab"), QStringLiteral("undo"),
                QStringLiteral("reset=all")),
        command(QStringLiteral("lab.speed1"), tr("Run as fast as the &clock"), QString(), QStringLiteral("speed=1")),
        command(QStringLiteral("lab.speed60"), tr("Run &60 times as fast"), QString(), QStringLiteral("speed=60")),
        command(QStringLiteral("lab.speed600"), tr("Run 600 times as &fast"), QString(), QStringLiteral("speed=600"))};
}

void LabPage::takeCommands(const CommandTable &) {}

void LabPage::refresh()
{
    ask();
}

void LabPage::find()
{
    m_exchanges->find();
}

Place::Marks LabPage::place() const
{
    Place::Marks marks;
    if (const auto network = m_networks->sought(); !network.isEmpty())
        marks.insert(networkMark, network);
    if (const auto digits = m_exchanges->filter()->text().trimmed(); !digits.isEmpty())
        marks.insert(eidMark, digits);
    return marks;
}

void LabPage::goTo(const Place::Marks &marks)
{
    m_networks->choose(marks.value(networkMark));
    m_exchanges->filter()->setText(marks.value(eidMark));
}

void LabPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
    m_tick->start();
}

void LabPage::saveLayout(QSettings &settings) const
{
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(leftKey, m_left->saveState());
    settings.setValue(networksKey, m_networks->table()->layout());
    settings.setValue(exchangesKey, m_exchanges->table()->layout());
}

void LabPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_left->restoreState(settings.value(leftKey).toByteArray());
    m_networks->table()->restoreLayout(settings.value(networksKey).toByteArray());
    m_exchanges->table()->restoreLayout(settings.value(exchangesKey).toByteArray());
}

} // namespace longreach
