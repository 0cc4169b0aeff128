// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card issuers`: whose certificates cards and SM-DP+ servers are checked against.
class CardIssuersCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;

    QString m_added;
    QString m_removed;
};

} // namespace longreach::cli
