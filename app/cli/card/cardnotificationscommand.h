// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

#include <QStringList>

namespace longreach::cli {

/// `card notifications`: what the card has signed and nobody was told of yet; tells them, or removes some.
class CardNotificationsCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    void run() override;
    Result<CardTask> readTask() override;
    [[nodiscard]] CardConsent consent() const override;
    [[nodiscard]] bool needsAllSent() const override { return m_sends; }

    bool m_sends = false;
    bool m_removesUnsent = false;
    QStringList m_numbers; ///< to send; none: all
    QStringList m_removed;
};

} // namespace longreach::cli
