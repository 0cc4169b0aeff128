// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardnotificationmodel.h"

#include "models/cards/cardtones.h"
#include "models/common/roles.h"

#include <utility>

namespace longreach {

namespace {

using NotificationColumn = CardNotificationModel::Column;

QVariant notificationText(const CardNotification &notification, NotificationColumn column)
{
    switch (column) {
    case NotificationColumn::Number: return notification.number;
    case NotificationColumn::Event: return toWord(notification.event);
    case NotificationColumn::Iccid: return notification.iccid ? notification.iccid->toString() : QString();
    case NotificationColumn::Address: return notification.address;
    }
    return {};
}

} // namespace

void CardNotificationModel::setNotifications(std::vector<CardNotification> notifications)
{
    if (notifications == m_notifications)
        return;
    beginResetModel();
    m_notifications = std::move(notifications);
    endResetModel();
}

int CardNotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notifications.size());
}

QVariant CardNotificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = notification(index.row());
    const bool isEvent = column == Column::Event;
    switch (role) {
    case Qt::DisplayRole: return notificationText(shown, column);
    case ValueRole:
    case SortRole: return isEvent ? QVariant(static_cast<int>(shown.event)) : notificationText(shown, column);
    case ToneRole: return QVariant::fromValue(isEvent ? toneOf(shown.event) : Tone::Neutral);
    default: return {};
    }
}

} // namespace longreach
