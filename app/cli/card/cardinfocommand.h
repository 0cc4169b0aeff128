// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card info`: what the card in a reader is, and how much is on it.
class CardInfoCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;

    bool m_hasDetails = false;
};

} // namespace longreach::cli
