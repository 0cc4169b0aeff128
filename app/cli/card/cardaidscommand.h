// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card aids`: under which AIDs the ISD-R of a card is looked for, and which of them answer on a card.
class CardAidsCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;
    void keep(const std::vector<Aid> &aids);
    void probe();
    void print(const std::vector<Aid> &aids);

    QStringList m_aids;
    bool m_isReset = false;
    bool m_isProbe = false;
};

} // namespace longreach::cli
