// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

namespace longreach::cli {

/// `eim list`: the connections of the store.
class EimListCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &) override {}

private:
    void run() override;
};

} // namespace longreach::cli
