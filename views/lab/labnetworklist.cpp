// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labnetworklist.h"

#include "models/common/roles.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/strokeicon.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace longreach {

namespace {

using Column = LabNetworkModel::Column;

QString numberText(const QModelIndex &index)
{
    return QLocale().toString(index.data(ValueRole).toLongLong());
}

QString serviceText(const QModelIndex &index)
{
    return index.data(ValueRole).toBool() ? LabNetworkList::tr("no service") : QString();
}

/// What tells a row from the others.
QString nameOf(const LabNetwork &network)
{
    return QStringLiteral("%1 %2").arg(network.country, network.plmn);
}

/// What the fleet page asks for the devices behind a cell.
QString queryFor(const LabNetwork &network, Column column)
{
    auto query = QStringLiteral("country:%1 plmn:%2").arg(network.country, network.plmn);
    if (column == Column::Dark)
        query += QStringLiteral(" state:overdue");
    return query;
}

} // namespace

LabNetworkList::LabNetworkList(QWidget *parent) : QWidget(parent), m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    auto *hint = new TextLabel(
        tr("A click on a number shows those devices in the fleet; a right click takes service away or gives it back."),
        TextLabel::Style::Small, this);
    hint->setWordWrap(true);
    hint->setContentsMargins(2 * metrics::Grid, metrics::Grid, 2 * metrics::Grid, metrics::Grid);
    column->addWidget(hint);
    dressTable();
    buildActions();
    connect(m_table, &QTableView::activated, this, &LabNetworkList::narrow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (static_cast<Column>(index.column()) >= Column::Devices)
            narrow(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_wanted.clear();
        updateActions();
        Q_EMIT currentChanged();
    });
    updateActions();
}

void LabNetworkList::dressTable()
{
    m_table->setModel(&m_networks);
    m_table->setAccessibleName(tr("Devices by country and network"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setHeads({tr("Country"), tr("Network"), tr("Service", "of a network"), tr("Devices"),
                       tr("Polling", "devices"), tr("Dark", "devices"), tr("Refused", "devices"),
                       tr("Rolled back", "devices")},
                      {60, 104, 78, 0, 0, 0, 0, 0});
    for (const auto column : {Column::Devices, Column::Polling, Column::Dark, Column::Refused, Column::RolledBack})
        m_table->setItemDelegateForColumn(static_cast<int>(column), new CellDelegate(numberText, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Service), new PillDelegate(serviceText, m_table));
    m_table->fitPills(static_cast<int>(Column::Service), {tr("no service")});
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("fleet"), tr("No devices yet"),
                      tr("The lab starts with its devices in a moment."));
    m_table->setPlaceholder(empty);
}

void LabNetworkList::buildActions()
{
    m_show = new QAction(strokeIcon(QStringLiteral("fleet")), tr("Show in the fleet"), this);
    m_country = new QAction(this);
    m_network = new QAction(this);
    m_table->addActions({m_show, m_country, m_network});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_show, &QAction::triggered, this, [this] { narrow(m_table->currentIndex()); });
    connect(m_country, &QAction::triggered, this, [this] {
        if (const auto *shown = current())
            Q_EMIT changeWanted((m_down.contains(shown->country) ? QStringLiteral("up=") : QStringLiteral("down="))
                                + shown->country);
    });
    connect(m_network, &QAction::triggered, this, [this] {
        if (const auto *shown = current())
            Q_EMIT changeWanted((m_down.contains(shown->plmn) ? QStringLiteral("up=") : QStringLiteral("down="))
                                + shown->plmn);
    });
}

const LabNetwork *LabNetworkList::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_networks.network(index.row()) : nullptr;
}

void LabNetworkList::setNetworks(std::vector<LabNetwork> networks)
{
    m_networks.setNetworks(std::move(networks));
    selectWanted();
    updateActions();
}

QString LabNetworkList::sought() const
{
    const auto *shown = current();
    return !m_wanted.isEmpty() || shown == nullptr ? m_wanted : nameOf(*shown);
}

void LabNetworkList::choose(const QString &network)
{
    m_wanted = network;
    if (network.isEmpty())
        m_table->setCurrentIndex({});
    selectWanted();
}

void LabNetworkList::selectWanted()
{
    for (int row = 0; row < m_networks.rowCount() && !m_wanted.isEmpty(); ++row) {
        if (nameOf(m_networks.network(row)) == m_wanted)
            m_table->selectRow(row); // which clears the wish
    }
}

void LabNetworkList::setDown(const QStringList &places)
{
    m_down = places;
    updateActions();
}

void LabNetworkList::updateActions()
{
    const auto *shown = current();
    for (auto *action : {m_show, m_country, m_network})
        action->setEnabled(shown != nullptr);
    if (shown == nullptr)
        return;
    m_country->setText(m_down.contains(shown->country) ? tr("Give %1 its service back").arg(shown->country)
                                                       : tr("Take all service from %1").arg(shown->country));
    const auto name = shown->name.isEmpty() ? shown->plmn : shown->name;
    m_network->setText(m_down.contains(shown->plmn) ? tr("Give %1 its service back").arg(name)
                                                    : tr("Take all service from %1").arg(name));
}

void LabNetworkList::narrow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT filterRequested(queryFor(m_networks.network(index.row()), static_cast<Column>(index.column())));
}

} // namespace longreach
