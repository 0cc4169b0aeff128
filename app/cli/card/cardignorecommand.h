// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/card/cardcommand.h"

namespace longreach::cli {

/// `card ignore`: has nothing to do with a reader from now on, until it is heeded again.
class CardIgnoreCommand final : public CardCommand {
    Q_OBJECT

private:
    void declareMore(OptionTable &options) override;
    void run() override;

    QString m_name;
    bool m_isHeed = false;
};

} // namespace longreach::cli
