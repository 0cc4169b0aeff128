// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardnotificationlist.h"

#include "models/common/roles.h"
#include "views/cards/cardwords.h"
#include "views/common/emptystate.h"
#include "views/common/pilldelegate.h"
#include "views/common/tableview.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QItemSelectionModel>

#include <array>

namespace longreach {

CardNotificationList::CardNotificationList(QWidget *parent) : QWidget(parent), m_table(new TableView(this))
{
    using Column = CardNotificationModel::Column;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Notifications on the card"));
    m_table->setHeads(
        {tr("Number", "of a notification"), tr("Event", "of a profile"), tr("ICCID"), tr("To be told", "a server")},
        {90, 150, 200, 300});
    const auto eventColumn = static_cast<int>(Column::Event);
    m_table->setItemDelegateForColumn(
        eventColumn,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<CardEvent>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(eventColumn,
                      allWords(std::array{CardEvent::Install, CardEvent::Enable, CardEvent::Disable, CardEvent::Delete,
                                          CardEvent::PackageResult}));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("check"), tr("Nothing is owed"),
                      tr("Every change to this card has been told to its server."));
    m_table->setPlaceholder(empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CardNotificationList::selectionChanged);
}

void CardNotificationList::showCard(const CardReport &report)
{
    m_model.setNotifications(report.notifications);
    Q_EMIT selectionChanged();
}

std::vector<CardNotification> CardNotificationList::selected() const
{
    std::vector<CardNotification> notifications;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto &row : rows)
        notifications.push_back(m_model.notification(row.row()));
    return notifications;
}

} // namespace longreach
