// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eims/eimspage.h"

#include "app/core/whendone.h"
#include "app/fleet/activitylog.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/inventory.h"
#include "models/charts/fleetfigures.h"
#include "views/common/agetext.h"
#include "views/common/emptystate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/pagehead.h"
#include "views/common/prompt.h"
#include "views/eims/eimcard.h"
#include "views/eims/eimdialog.h"
#include "views/eims/eimsync.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>

namespace longreach {

namespace {

/// How often each eIM is asked who it is while somebody looks at the page.
constexpr std::chrono::seconds lookPeriod{20};

} // namespace

EimsPage::EimsPage(const Services &services, const FleetFigures &figures, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_figures(figures),
      m_sync(new EimSync(services.eims, services.inventory, this)),
      m_head(new PageHead(tr("eIMs"), this)),
      m_empty(new EmptyState(this)),
      m_scroll(new QScrollArea(this)),
      m_stack(new QStackedLayout)
{
    build();
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the cards
    m_empty->setMessage(QStringLiteral("eims"), tr("No eIM yet"),
                        tr("An eIM is the server that devices ask for orders. Add one by its address and "
                           "credentials; nothing is sent to it but what you ask for."));
    connect(&m_services.eims, &fleet::EimDirectory::connectionsChanged, this, &EimsPage::rebuild);
    connect(&m_services.eims, &fleet::EimDirectory::healthChanged, this, &EimsPage::showHealth);
    connect(m_sync, &EimSync::started, this, [this](const QString &name) {
        showSync(name, {});
        Q_EMIT metChanged();
    });
    connect(m_sync, &EimSync::progressed, this, &EimsPage::showSync);
    connect(m_sync, &EimSync::finished, this, &EimsPage::tellSyncOutcome);
    connect(m_sync, &EimSync::failed, this, [this](const QString &name, const Error &error) {
        if (auto *shown = card(name))
            shown->showOutcome(false, errorText(tr("sync eIM “%1”").arg(name), error));
        Q_EMIT metChanged();
    });
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        for (const auto &entry : m_cards)
            showHealth(entry.first);
    });
    m_timer.start();
    m_looks.setInterval(lookPeriod);
    connect(&m_looks, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_looks.start();
    connect(&m_figures, &FleetFigures::changed, this, &EimsPage::countDevices);
}

void EimsPage::build()
{
    auto *inside = new QWidget;
    m_cardColumn = new QVBoxLayout(inside);
    m_cardColumn->setContentsMargins(3 * metrics::Grid - 3, 0, 3 * metrics::Grid - 3, 3 * metrics::Grid);
    m_cardColumn->setSpacing(12);
    m_cardColumn->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The cards stand on the window, not on a sheet of their own.
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_stack, 1);
}

void EimsPage::showEim(const QString &name)
{
    choose(name);
    if (auto *shown = card(name))
        m_scroll->ensureWidgetVisible(shown);
}

EimCard *EimsPage::card(const QString &name) const
{
    const auto found = m_cards.find(name);
    return found == m_cards.end() ? nullptr : found->second;
}

void EimsPage::rebuild()
{
    for (const auto &[name, shown] : m_cards)
        shown->deleteLater();
    m_cards.clear();
    if (m_table == nullptr)
        return;
    for (const auto &connection : m_services.eims.connections()) {
        auto *shown = new EimCard(connection, *m_table);
        connect(shown, &EimCard::chosen, this, &EimsPage::choose);
        m_cardColumn->insertWidget(static_cast<int>(m_cards.size()), shown);
        m_cards.emplace(connection.name, shown);
        showHealth(connection.name);
    }
    m_stack->setCurrentWidget(m_cards.empty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_head->setRemark(m_cards.empty() ? QString() : tr("%Ln connection(s)", nullptr, static_cast<int>(m_cards.size())));
    choose(m_cards.contains(m_current) || m_cards.empty() ? m_current : m_cards.begin()->first);
    countDevices();
}

void EimsPage::showHealth(const QString &name)
{
    if (auto *shown = card(name))
        shown->showHealth(m_services.eims.health(name), currentTime());
    Q_EMIT metChanged();
}

void EimsPage::showSync(const QString &name, const fleet::SyncCounts &counts)
{
    if (auto *shown = card(name)) // its eIM may be gone or have another name by now
        shown->showSync(counts);
}

void EimsPage::countDevices()
{
    for (const auto &[name, shown] : m_cards) {
        const auto found = std::ranges::find(m_figures.facets().eims, name, &fleet::ValueCount::value);
        shown->showDeviceCount(found == m_figures.facets().eims.end() ? 0 : found->count);
    }
}

void EimsPage::choose(const QString &name)
{
    m_current = m_cards.contains(name) ? name : QString();
    for (const auto &[known, shown] : m_cards)
        shown->setCurrent(known == m_current && m_cards.size() > 1);
    Q_EMIT metChanged();
    Q_EMIT placeChanged();
}

EimDialog *EimsPage::addEim()
{
    auto *dialog = new EimDialog(m_services, EimConnection(), window());
    connect(dialog, &EimDialog::saved, this, [this](const QString &name) {
        choose(name);
        testCurrent();
    });
    dialog->open();
    return dialog;
}

void EimsPage::editCurrent()
{
    if (const auto *connection = m_services.eims.find(m_current)) {
        auto *dialog = new EimDialog(m_services, *connection, window());
        connect(dialog, &EimDialog::saved, this, &EimsPage::choose);
        dialog->open();
    }
}

void EimsPage::testCurrent()
{
    if (!m_current.isEmpty())
        m_services.eims.test(m_current);
}

void EimsPage::removeCurrent()
{
    const auto name = m_current;
    const Question question{
        .title = tr("Remove eIM “%1”?").arg(name),
        .text = tr("Its connection and credentials are forgotten. Its devices and jobs stay in the store."),
        .consequence = {},
        .yes = tr("Remove eIM"),
        .isDestructive = true,
    };
    const auto *found = m_services.eims.find(name);
    if (found == nullptr)
        return;
    m_services.prompt.ask(question, this, [this, connection = *found] { remove(connection); });
}

void EimsPage::remove(const EimConnection &connection)
{
    const auto tell = [this](const QString &title, const QString &what, const Error &error) {
        m_services.prompt.tell({.title = title, .text = errorText(what, error), .detail = error.detail});
    };
    whenDone(m_services.eims.remove(connection.name), this, [this, connection, tell](const Result<void> &done) {
        if (!done)
            return tell(tr("eIM not removed"), tr("remove eIM “%1”").arg(connection.name), done.error());
        whenDone(m_services.forgetCredentials(connection), this, [connection, tell](const Result<void> &forgotten) {
            if (!forgotten)
                tell(tr("Password still kept"), tr("forget the password kept for “%1”").arg(connection.name),
                     forgotten.error());
        });
    });
}

void EimsPage::tellSyncOutcome(const QString &name, const fleet::SyncCounts &counts)
{
    m_services.activity.noteSync(name, counts);
    const QLocale locale;
    if (auto *shown = card(name))
        shown->showOutcome(true,
                           tr("Synced: %1 devices, %2 new, %3 changed, %4 no longer listed.")
                               .arg(locale.toString(counts.received), locale.toString(counts.added),
                                    locale.toString(counts.changed), locale.toString(counts.gone)));
    Q_EMIT metChanged();
}

std::vector<Command> EimsPage::commands()
{
    const auto command = [this](const QString &id, const QString &text, const QString &icon, Needs needs,
                                void (EimsPage::*deed)()) {
        return Command{.id = id,
                       .menu = Command::Menu::Eims,
                       .needs = needs,
                       .text = text,
                       .icon = icon,
                       .shortcuts = {},
                       .hint = needs == Needs() ? QString() : tr("Choose an eIM that allows it, on the page eIMs."),
                       .run = [this, deed] { (this->*deed)(); }};
    };
    const auto sync = [this](void (EimSync::*deed)(const QString &)) {
        return [this, deed] { (m_sync->*deed)(m_current); };
    };
    auto start = command(QStringLiteral("eim.sync"), tr("&Sync devices"), QStringLiteral("sync"), Need::SyncableEim,
                         &EimsPage::testCurrent);
    start.run = sync(&EimSync::start);
    auto add = command(QStringLiteral("eim.add"), tr("&Add eIM…"), QStringLiteral("add"), Need::Nothing,
                       &EimsPage::testCurrent);
    add.run = [this] { addEim(); };
    auto cancel = command(QStringLiteral("eim.stopSync"), tr("Stop s&ync"), QStringLiteral("cancel"), Need::RunningSync,
                          &EimsPage::testCurrent);
    cancel.run = sync(&EimSync::cancel);
    return {
        add,
        command(QStringLiteral("eim.edit"), tr("&Edit eIM…"), QStringLiteral("edit"), Need::Eim,
                &EimsPage::editCurrent),
        command(QStringLiteral("eim.test"), tr("&Test connection"), QStringLiteral("test"), Need::Eim,
                &EimsPage::testCurrent),
        start,
        cancel,
        command(QStringLiteral("eim.remove"), tr("&Remove eIM…"), QStringLiteral("remove"), Need::Eim,
                &EimsPage::removeCurrent),
    };
}

void EimsPage::takeCommands(const CommandTable &table)
{
    m_table = &table;
    m_head->takeCommands(table,
                         {QStringLiteral("eim.stopSync"), QStringLiteral("eim.remove"), QStringLiteral("eim.add")});
    m_empty->addAction(table.action(QStringLiteral("eim.add")));
    m_scroll->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_scroll, table.idsOf(Command::Menu::Eims));
    rebuild();
}

Needs EimsPage::met() const
{
    if (m_current.isEmpty())
        return {};
    Needs met = Need::Eim;
    const auto health = m_services.eims.health(m_current);
    const bool canList = !health.wellAt || health.capabilities.has(Capability::ListDevices);
    met.setFlag(Need::SyncableEim, canList && !m_sync->isRunning(m_current));
    met.setFlag(Need::RunningSync, m_sync->isRunning(m_current));
    return met;
}

bool EimsPage::showsProduction() const
{
    const auto *connection = m_services.eims.find(m_current);
    return connection != nullptr && connection->environment == EimConnection::Environment::Production;
}

void EimsPage::refresh()
{
    for (const auto &connection : m_services.eims.connections())
        m_services.eims.test(connection.name);
}

Place::Marks EimsPage::place() const
{
    return {{QStringLiteral("eim"), m_current}};
}

void EimsPage::goTo(const Place::Marks &marks)
{
    if (const auto name = marks.value(QStringLiteral("eim")); m_cards.contains(name))
        showEim(name);
}

void EimsPage::saveLayout(QSettings &) const {}

void EimsPage::restoreLayout(const QSettings &) {}

} // namespace longreach
