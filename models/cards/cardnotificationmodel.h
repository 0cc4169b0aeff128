// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardnotification.h"
#include "models/common/headedtablemodel.h"

#include <vector>

namespace longreach {

/// What a card has still to tell its servers: its debt.
class CardNotificationModel final : public HeadedTableModel {
    Q_OBJECT

public:
    enum class Column { Number, Event, Iccid, Address };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 4;

    explicit CardNotificationModel(QObject *parent = nullptr) : HeadedTableModel(ColumnCount, parent) {}

    void setNotifications(std::vector<CardNotification> notifications);

    [[nodiscard]] const CardNotification &notification(int row) const
    {
        return m_notifications[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CardNotification> m_notifications;
};

} // namespace longreach
