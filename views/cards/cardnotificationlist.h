// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "models/cards/cardnotificationmodel.h"

#include <QWidget>

#include <vector>

namespace longreach {

class TableView;

/// What a card has still to tell its servers, with each row's consequence in a tip.
class CardNotificationList final : public QWidget {
    Q_OBJECT

public:
    explicit CardNotificationList(QWidget *parent = nullptr);

    void showCard(const CardReport &report);

    /// Those that are selected.
    [[nodiscard]] std::vector<CardNotification> selected() const;

    [[nodiscard]] TableView *table() const noexcept { return m_table; }

Q_SIGNALS:
    void selectionChanged();

private:
    CardNotificationModel m_model;
    TableView *m_table;
};

} // namespace longreach
