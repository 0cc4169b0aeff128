// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

#include <QString>

namespace longreach::cli {

/// `card add-eim FILE` or `--eim NAME`: introduces the first eIM to a card that obeys none.
class CardAddEimCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    void run() override;
    Result<CardTask> readTask() override;

    /// Asks the eIM of the store for what a card has to know of it.
    void askEim();

    QString m_input;
    QString m_eim;
};

} // namespace longreach::cli
