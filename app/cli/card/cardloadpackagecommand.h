// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardchangecommand.h"

namespace longreach::cli {

/// `card load-package FILE`: hands a signed eUICC package to the card and shows its signed result.
class CardLoadPackageCommand final : public CardChangeCommand {
    Q_OBJECT

private:
    void declareOwn(OptionTable &options) override;
    [[nodiscard]] CardConsent consent() const override;
    Result<CardTask> readTask() override;
    void conclude(const CardOutcome &outcome) override;

    QString m_input;
    QString m_resultFile;
    bool m_isAnyway = false;
};

} // namespace longreach::cli
