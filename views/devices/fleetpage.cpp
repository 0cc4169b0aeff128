// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/fleetpage.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "views/common/card.h"
#include "views/common/emptystate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/prompt.h"
#include "views/common/tableview.h"
#include "views/common/taskdialog.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicepane.h"
#include "views/devices/exportrun.h"
#include "views/devices/importdialog.h"
#include "views/devices/querybar.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace longreach {

namespace {

constexpr int historyLength = 50;

} // namespace

FleetPage::FleetPage(const Services &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_head(new PageHead(tr("Fleet"), this)),
      m_query(new QueryBar(this)),
      m_splitter(new QSplitter(this)),
      m_list(new DeviceList(services.fleet, services.board)),
      m_pane(new DevicePane)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, 340});
    m_pane->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(3 * metrics::Grid, 0, 3 * metrics::Grid, 12);
    bar->addWidget(m_query);
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
    setAcceptDrops(true);
    connectParts();
    updateEmptyState();
    updateRemark();
}

void FleetPage::connectParts()
{
    m_query->completeFrom(m_services.fleet);
    connect(m_query, &QueryBar::queryChanged, this, [this](const fleet::Query &query) {
        m_list->browser().setQuery(query);
        Q_EMIT placeChanged();
    });
    connect(&m_list->browser(), &FleetBrowser::shown, this, [this] {
        updateRemark();
        updateEmptyState();
        Q_EMIT metChanged();
    });
    connect(&m_list->model(), &DeviceTableModel::tickedChanged, this, [this] {
        updateRemark();
        Q_EMIT metChanged();
    });
    connect(m_list, &DeviceList::currentChanged, this, &FleetPage::showCurrent);
    connect(m_list, &DeviceList::currentChanged, this, &FleetPage::placeChanged);
    connect(m_list, &DeviceList::selectionChanged, this, &FleetPage::metChanged);
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
    auto text = m_list->browser().query().isEmpty()
        ? tr("%Ln device(s)", nullptr, static_cast<int>(fleet.deviceCount()))
        : tr("%1 of %Ln device(s)", nullptr, static_cast<int>(fleet.deviceCount())).arg(locale.toString(shown));
    const auto ticked = m_list->model().ticked().count(fleet);
    if (ticked > 0)
        text += QStringLiteral(" · ") + tr("%Ln ticked", "devices", static_cast<int>(ticked));
    m_head->setRemark(text);
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

void FleetPage::exportShown()
{
    const FileQuestion question{.title = tr("Export devices"),
                                .filter = tr("CSV (*.csv)"),
                                .proposedName = QStringLiteral("devices.csv"),
                                .isForWriting = true};
    m_services.prompt.chooseFile(question, this, [this](const QString &path) { exportTo(path); });
}

void FleetPage::exportTo(const QString &path)
{
    const auto rows = m_list->model().shownRows();
    const auto total = static_cast<qint64>(rows.size());
    const auto name = QFileInfo(path).fileName();
    auto *dialog = new TaskDialog(tr("Exporting to %1").arg(name), window());
    auto *run = new ExportRun(dialog);
    connect(run, &ExportRun::progressed, dialog, [dialog, total](qint64 written) {
        dialog->setProgress(written, total,
                            tr("%1 of %2 devices").arg(QLocale().toString(written), QLocale().toString(total)));
    });
    auto work = run->start(path, m_services.fleet.snapshot(), {rows.begin(), rows.end()}, dialog->stopToken());
    whenDone(work, dialog, [dialog, name, total](const Result<void> &outcome) {
        if (outcome)
            dialog->finish(tr("%Ln device(s) written.", nullptr, static_cast<int>(total)));
        else
            dialog->fail(errorText(tr("export to “%1”").arg(name), outcome.error()), outcome.error().detail);
    });
    dialog->open();
}

void FleetPage::tickShown()
{
    m_list->model().setTicked(m_list->model().shownRows(), true);
}

void FleetPage::editCurrent()
{
    const auto eid = m_list->current();
    const auto row = eid ? m_services.fleet.rowOf(*eid) : std::nullopt;
    if (!row)
        return;
    auto *dialog = new DeviceNotesDialog(m_services, m_services.fleet.live().device(*row), window());
    dialog->open();
}

void FleetPage::copyEids()
{
    QStringList lines;
    for (const auto &eid : scope().selected)
        lines.append(eid.toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

std::vector<Command> FleetPage::commands()
{
    const auto command = [this](const QString &id, const QString &text, const QString &icon, Needs needs,
                                const QString &hint, std::function<void()> run) {
        return Command{.id = id,
                       .menu = Command::Menu::Devices,
                       .needs = needs,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = hint,
                       .run = std::move(run)};
    };
    auto imports = command(QStringLiteral("devices.import"), tr("&Import devices…"), QStringLiteral("import"),
                           Need::Nothing, {}, [this] { importDevices(m_services, window()); });
    imports.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)};
    auto exports =
        command(QStringLiteral("devices.export"), tr("&Export shown devices…"), QStringLiteral("export"),
                Need::ShownDevices, tr("The table of the page Fleet shows no device."), [this] { exportShown(); });
    exports.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)};
    auto tick =
        command(QStringLiteral("devices.tickShown"), tr("&Tick all shown"), QStringLiteral("checkall"),
                Need::ShownDevices, tr("The table of the page Fleet shows no device."), [this] { tickShown(); });
    tick.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)};
    return {imports,
            exports,
            tick,
            command(QStringLiteral("devices.clearTicks"), tr("&Clear ticks"), QStringLiteral("clear"),
                    Need::TickedDevices, tr("No device is ticked."), [this] { m_list->model().clearTicks(); }),
            command(QStringLiteral("devices.edit"), tr("E&dit notes…"), QStringLiteral("edit"), Need::OneDevice,
                    tr("Choose a device on the page Fleet."), [this] { editCurrent(); }),
            command(QStringLiteral("devices.copyEid"), tr("C&opy EID"), QStringLiteral("copy"), Need::Devices,
                    tr("Choose devices on the page Fleet."), [this] { copyEids(); })};
}

void FleetPage::takeCommands(const CommandTable &table)
{
    m_head->takeCommands(table,
                         {QStringLiteral("devices.import"), QStringLiteral("devices.export"),
                          QStringLiteral("devices.tickShown"), QStringLiteral("job.create")});
    m_list->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_list->table(),
               {QStringLiteral("job.create"), QString(), QStringLiteral("devices.edit"),
                QStringLiteral("devices.copyEid"), QString(), QStringLiteral("devices.tickShown"),
                QStringLiteral("devices.clearTicks"), QString(), QStringLiteral("devices.export")});
    for (const auto &id : {QStringLiteral("lab.start"), QStringLiteral("eim.add"), QStringLiteral("devices.import")}) {
        if (table.has(id))
            m_list->emptyState()->addAction(table.action(id));
    }
}

Needs FleetPage::met() const
{
    Needs met;
    const auto selected = m_list->table()->selectionModel()->selection();
    const auto ticked = m_list->model().ticked().count(m_services.fleet.live());
    met.setFlag(Need::Devices, !selected.isEmpty() || ticked > 0);
    met.setFlag(Need::OneDevice, m_list->current().has_value());
    met.setFlag(Need::ShownDevices, m_list->model().rowCount() > 0);
    met.setFlag(Need::TickedDevices, ticked > 0);
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
    return {{.id = QStringLiteral("fleet.table"),
             .title = tr("Fleet"),
             .widget = m_list->table(),
             .another = [services = m_services] { return new FleetPage(services); }}};
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
}

void FleetPage::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("fleet/splitter")).toByteArray());
    m_list->table()->restoreLayout(settings.value(QStringLiteral("fleet/columns")).toByteArray());
}

} // namespace longreach
