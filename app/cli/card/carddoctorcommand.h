// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card doctor`: the five things between a person and an eUICC, and what is wrong with which.
class CardDoctorCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;
    void examine(const QString &reader);
};

} // namespace longreach::cli
