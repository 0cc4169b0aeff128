// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/eimmatch.h"

#include <QScrollArea>

#include <vector>

class QBoxLayout;

namespace longreach {

/// The eIMs that a card obeys, each beside what the console's own connections say of it.
class CardEimList final : public QScrollArea {
    Q_OBJECT

public:
    explicit CardEimList(QWidget *parent = nullptr);

    /// Shows the eIMs of `report` and those that `known` says should be there.
    void showCard(const CardReport &report, const std::vector<KnownEim> &known);

private:
    void addEim(const CardEim &eim, const EimMatch &match);
    void addMissing(const EimMatch &match);

    QBoxLayout *m_column;
    std::vector<QWidget *> m_cards;
};

/// What a finding means for the card, in a sentence; empty where there is nothing to say.
[[nodiscard]] QString warningOf(const EimMatch &match);

} // namespace longreach
