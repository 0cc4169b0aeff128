// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

namespace longreach::cli {

/// `card reset-memory`: deletes what is chosen of the card's memory, once a person has typed the
/// word or given --yes.
class CardResetMemoryCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    Result<CardTask> readTask() override;
    [[nodiscard]] CardConsent consent() const override;
    void run() override;

    /// Whether the reset of the card in `reader` is meant; where there is no terminal to ask at, not.
    [[nodiscard]] Result<bool> askConsent(const QString &reader) const;

    cardtask::ResetMemory m_wanted;
    bool m_isMeant = false;
};

} // namespace longreach::cli
