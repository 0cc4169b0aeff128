// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/fleetpage.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "views/common/card.h"
#include "views/common/columnsdialog.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/tableview.h"
#include "views/devices/deviceactions.h"
#include "views/devices/devicecopies.h"
#include "views/devices/deviceexports.h"
#include "views/devices/devicefilter.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicepane.h"
#include "views/devices/deviceticks.h"
#include "views/devices/facetpane.h"
#include "views/devices/importdevices.h"
#include "views/devices/notesediting.h"
#include "views/devices/querybar.h"
#include "views/devices/tickbar.h"
#include "views/devices/viewchooser.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>

namespace longreach {

namespace {

constexpr int historyLength = 50;
constexpr int undoSteps = 100;
constexpr int tableWidth = 320; // at least, beside facets and a device close up

} // namespace

FleetPage::FleetPage(const Services &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_head(new PageHead(tr("Fleet"), this)),
      m_query(new QueryBar(this)),
      m_splitter(new QSplitter(this)),
      m_facets(new FacetPane),
      m_list(new DeviceList(services.fleet, services.board)),
      m_tickBar(new TickBar(services.fleet, m_list->model())),
      m_pane(new DevicePane),
      m_filter(new DeviceFilter(services.fleet, *m_query, *m_facets, *m_list, this)),
      m_ticks(new DeviceTicks(m_list->model(), m_undo, this)),
      m_copies(new DeviceCopies(services, *m_list, this)),
      m_exports(new DeviceExports(services, *m_list, this)),
      m_actions(new DeviceActions(services, *m_pane, this)),
      m_notes(new NotesEditing(services, *m_list, m_undo, this)),
      m_views(new ViewChooser(services.settings, *m_query, *m_list, this))
{
    m_undo.setUndoLimit(undoSteps);
    buildBody();
    setAcceptDrops(true);
    connectParts();
    updateEmptyState();
    updateRemark();
}

FleetPage::~FleetPage()
{
    if (m_origin != nullptr)
        m_origin->m_notes->inherit(m_undo);
    // What it holds goes now; nobody needs to be told that it can no longer be undone.
    m_undo.blockSignals(true);
}

void FleetPage::buildBody()
{
    auto *middle = new QWidget;
    middle->setMinimumWidth(tableWidth);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_tickBar);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({210, 700, 340});
    m_facets->hide();
    m_pane->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 12);
    bar->setSpacing(metrics::Grid);
    bar->addWidget(m_query, 1);
    bar->addWidget(m_views, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(bar);
    auto *card = new Card(this);
    card->setFlush();
    card->body()->addWidget(m_splitter);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 2 * metrics::Grid);
    margin->addWidget(card);
    column->addLayout(margin, 1);
}

void FleetPage::connectParts()
{
    connect(m_query, &QueryBar::queryChanged, this, &FleetPage::placeChanged);
    connect(&m_undo, &QUndoStack::indexChanged, this, &FleetPage::metChanged);
    connect(m_pane, &DevicePane::currentProfileChanged, this, &FleetPage::metChanged);
    connect(m_actions, &DeviceActions::jobProposed, this, &FleetPage::jobProposed);
    connect(&m_list->browser(), &FleetBrowser::shown, this, [this] {
        updateRemark();
        m_tickBar->refresh();
        updateEmptyState();
        Q_EMIT metChanged();
    });
    connect(&m_list->model(), &DeviceTableModel::tickedChanged, this, [this] {
        m_tickBar->refresh();
        Q_EMIT metChanged();
    });
    connect(m_list, &DeviceList::currentChanged, this, &FleetPage::showCurrent);
    connect(m_list, &DeviceList::currentChanged, this, &FleetPage::placeChanged);
    connect(m_list, &DeviceList::selectionChanged, this, &FleetPage::metChanged);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &FleetPage::metChanged);
    connect(&m_services.fleet, &fleet::FleetStore::changed, this, [this](const fleet::FleetChange &change) {
        const auto eid = m_pane->eid();
        const auto row = eid ? m_services.fleet.rowOf(*eid) : std::nullopt;
        if (row && std::ranges::binary_search(change.changed, *row))
            showCurrent();
    });
    connect(&m_services.board, &jobs::JobBoard::openOperationsChanged, this, [this](const std::vector<Eid> &eids) {
        if (m_pane->eid() && std::ranges::find(eids, *m_pane->eid()) != eids.end())
            readHistory();
    });
}

void FleetPage::showQuery(const QString &query)
{
    m_query->setText(query);
}

DeviceScope FleetPage::scope() const
{
    const auto &fleet = m_services.fleet.live();
    DeviceScope scope{
        .ticked = m_list->model().ticked().eids(fleet), .selected = {}, .query = m_list->browser().query().text()};
    for (const auto row : m_list->selectedRows()) {
        if (fleet.isPresent(row))
            scope.selected.push_back(fleet.row(row).eid());
    }
    return scope;
}

void FleetPage::showCurrent()
{
    const auto eid = m_list->current();
    const auto row = eid ? m_services.fleet.rowOf(*eid) : std::nullopt;
    m_pane->setVisible(row.has_value());
    if (!row)
        return m_pane->showNothing();
    const bool isAnother = m_pane->eid() != eid;
    m_pane->showDevice(m_services.fleet.live().device(*row));
    if (isAnother)
        readHistory();
    whenDone(m_services.feed.recentPolls(*eid), this, [this, eid](const Result<std::vector<Timestamp>> &polls) {
        if (polls && m_pane->eid() == eid)
            m_pane->showPolls(*polls);
    });
}

void FleetPage::readHistory()
{
    const auto eid = *m_pane->eid();
    whenDone(m_services.board.history(eid, historyLength), this,
             [this, eid](const Result<std::vector<Operation>> &history) {
                 if (history && m_pane->eid() == eid)
                     m_pane->showHistory(*history);
             });
}

void FleetPage::updateRemark()
{
    const auto &fleet = m_services.fleet.live();
    const QLocale locale;
    const auto shown = m_list->model().rowCount();
    m_head->setRemark(
        m_list->browser().query().isEmpty()
            ? tr("%Ln device(s)", nullptr, static_cast<int>(fleet.deviceCount()))
            : tr("%1 of %Ln device(s)", nullptr, static_cast<int>(fleet.deviceCount())).arg(locale.toString(shown)));
}

void FleetPage::updateEmptyState()
{
    if (m_services.fleet.live().deviceCount() == 0)
        m_list->emptyState()->setMessage(QStringLiteral("fleet"), tr("No devices yet"),
                                         tr("Connect an eIM and sync it, or import devices from a file."));
    else
        m_list->emptyState()->setMessage(QStringLiteral("search"), tr("No device matches"),
                                         tr("Take something out of the filter, or clear it with Esc."));
}

std::vector<Command> FleetPage::importCommands()
{
    return {{.id = QStringLiteral("devices.import"),
             .menu = Command::Menu::Devices,
             .needs = Need::Nothing,
             .text = tr("&Import devices…"),
             .icon = QStringLiteral("import"),
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)},
             .hint = {},
             .run = [this] { importDevices(m_services, window()); }}};
}

std::vector<Command> FleetPage::undoCommands()
{
    const auto command = [](const QString &id, const QString &text, Need need, const QString &hint,
                            QKeySequence::StandardKey key, std::function<void()> run) {
        return Command{.id = id,
                       .menu = Command::Menu::Edit,
                       .needs = need,
                       .text = text,
                       .icon = id.mid(id.indexOf(u'.') + 1),
                       .shortcuts = QKeySequence::keyBindings(key),
                       .hint = hint,
                       .run = std::move(run)};
    };
    return {command(QStringLiteral("edit.undo"), tr("&Undo"), Need::Undoable, tr("Nothing to undo."),
                    QKeySequence::Undo, [this] { m_undo.undo(); }),
            command(QStringLiteral("edit.redo"), tr("&Redo"), Need::Redoable, tr("Nothing to do again."),
                    QKeySequence::Redo, [this] { m_undo.redo(); })};
}

std::vector<Command> FleetPage::tableCommands()
{
    return {{.id = QStringLiteral("view.columns"),
             .menu = Command::Menu::View,
             .needs = Need::Nothing,
             .text = tr("&Columns of the fleet…"),
             .icon = QStringLiteral("columns"),
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
             .hint = {},
             .run = [this] { (new ColumnsDialog(*m_list->table(), window()))->open(); }},
            {.id = QStringLiteral("view.sort"),
             .menu = Command::Menu::View,
             .needs = Need::OneDevice,
             .text = tr("&Sort by this column"),
             .icon = {},
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
             .hint = tr("Choose a cell on the page Fleet."),
             .run = [this] { m_list->sortByCurrent(); }}};
}

std::vector<Command> FleetPage::commands()
{
    std::vector<Command> all;
    for (auto part :
         {importCommands(), m_exports->commands(), m_notes->commands(), m_actions->commands(), m_ticks->commands(),
          m_filter->commands(), m_copies->commands(), m_views->commands(), tableCommands(), undoCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void FleetPage::takeCommands(const CommandTable &table)
{
    m_head->takeCommands(table,
                         {QStringLiteral("devices.import"), QStringLiteral("devices.export"),
                          QStringLiteral("view.facets"), QStringLiteral("job.create")});
    m_tickBar->takeCommands(table,
                            {{QStringLiteral("devices.tickShown"), tr("All", "tick all shown")},
                             {QStringLiteral("devices.invertTicks"), tr("Invert", "ticks")},
                             {QStringLiteral("devices.clearTicks"), tr("Clear", "ticks")}});
    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_list->table(),
               QStringList{QStringLiteral("job.create"), QString(), QStringLiteral("devices.filterBy"),
                           QStringLiteral("devices.exclude"), QString(), QStringLiteral("devices.edit"),
                           QStringLiteral("devices.tag"), QStringLiteral("device.audit"),
                           QStringLiteral("device.answers"), QString(), QStringLiteral("devices.copyEid")}
                   + DeviceCopies::menuIds()
                   + QStringList{QString(), QStringLiteral("devices.tickShown"), QStringLiteral("devices.invertTicks"),
                                 QStringLiteral("devices.clearTicks"), QString(), QStringLiteral("devices.export"),
                                 QString(), QStringLiteral("edit.undo"), QStringLiteral("edit.redo")});
    m_pane->takeCommands(table, DeviceActions::profileIds(),
                         {QStringLiteral("device.answers"), QStringLiteral("devices.edit")});
    for (const auto &id : {QStringLiteral("lab.start"), QStringLiteral("eim.add"), QStringLiteral("devices.import")}) {
        if (table.has(id))
            m_list->emptyState()->addAction(table.action(id));
    }
    // A menu says what it would take back.
    auto *undo = table.action(QStringLiteral("edit.undo"));
    auto *redo = table.action(QStringLiteral("edit.redo"));
    connect(&m_undo, &QUndoStack::undoTextChanged, undo,
            [undo](const QString &text) { undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text)); });
    connect(&m_undo, &QUndoStack::redoTextChanged, redo,
            [redo](const QString &text) { redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text)); });
}

Needs FleetPage::met() const
{
    auto met = m_actions->met();
    const auto selected = m_list->table()->selectionModel()->selection();
    const auto ticked = m_list->model().ticked().count(m_services.fleet.live());
    met.setFlag(Need::Devices, !selected.isEmpty() || ticked > 0);
    met.setFlag(Need::OneDevice, m_list->current().has_value());
    met.setFlag(Need::ShownDevices, m_list->model().rowCount() > 0);
    met.setFlag(Need::TickedDevices, ticked > 0);
    met.setFlag(Need::FilterCell, m_filter->canFilterByCell());
    met.setFlag(Need::Undoable, m_undo.canUndo());
    met.setFlag(Need::Redoable, m_undo.canRedo());
    return met;
}

void FleetPage::refresh()
{
    m_services.feed.catchUp();
    m_list->browser().refresh();
}

void FleetPage::find()
{
    m_query->find();
}

Place::Marks FleetPage::place() const
{
    Place::Marks marks{{QStringLiteral("query"), m_list->browser().query().text()}};
    if (const auto eid = m_list->sought())
        marks.insert(QStringLiteral("device"), eid->toString());
    return marks;
}

void FleetPage::goTo(const Place::Marks &marks)
{
    showQuery(marks.value(QStringLiteral("query")));
    const auto eid = Eid::parse(marks.value(QStringLiteral("device")));
    m_list->select(eid ? std::optional(*eid) : std::nullopt);
}

std::vector<PagePart> FleetPage::parts()
{
    return {{.id = QStringLiteral("fleet.table"), .title = tr("Fleet"), .widget = m_list->table(), .another = [this] {
                 auto *page = new FleetPage(m_services);
                 page->m_origin = this;
                 return page;
             }}};
}

void FleetPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void FleetPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importDevices(m_services, window(), event->mimeData()->urls().front().toLocalFile());
}

void FleetPage::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("fleet/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("fleet/columns"), m_list->table()->layout());
    settings.setValue(QStringLiteral("fleet/facets"), !m_facets->isHidden());
    settings.setValue(QStringLiteral("fleet/history"), m_query->history().entries());
}

void FleetPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("fleet/splitter")).toByteArray());
    m_list->table()->restoreLayout(settings.value(QStringLiteral("fleet/columns")).toByteArray());
    m_filter->showFacets(settings.value(QStringLiteral("fleet/facets"), false).toBool());
    m_query->history().setEntries(settings.value(QStringLiteral("fleet/history")).toStringList());
    m_views->openInitial();
}

} // namespace longreach
