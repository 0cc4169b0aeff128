// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card trace`: reads the card and shows every exchange, decoded.
class CardTraceCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;
    void print(const QString &reader);
};

} // namespace longreach::cli
