// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"
#include "app/core/eimmatch.h"

#include <vector>

namespace longreach::cli {

/// `card eims`: whom the card obeys, and what the eIMs of the store say of it.
class CardEimsCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;
    void compare(const CardReport &report);
    void print(const CardReport &report, const std::vector<EimMatch> &matches);

    bool m_isOffline = false;
};

} // namespace longreach::cli
