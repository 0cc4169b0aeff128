// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "models/cards/cardprofilemodel.h"

#include <QWidget>

namespace longreach {

class TableView;

/// The profiles of a card as a table, one of them current.
class CardProfileList final : public QWidget {
    Q_OBJECT

public:
    explicit CardProfileList(QWidget *parent = nullptr);

    /// Shows the profiles of `report`; the cursor stays on the profile it was on.
    void showCard(const CardReport &report);

    /// Has the columns come first that tell a profile, where not all have room.
    void setCompact(bool isCompact);

    /// The profile under the cursor, or null.
    [[nodiscard]] const CardProfile *current() const;

    [[nodiscard]] TableView *table() const noexcept { return m_table; }

Q_SIGNALS:
    void currentChanged();

private:
    void dressTable();

    CardProfileModel m_model;
    TableView *m_table;
};

} // namespace longreach
