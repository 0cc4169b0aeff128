// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card eims`: whom the card obeys.
class CardEimsCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;
};

} // namespace longreach::cli
