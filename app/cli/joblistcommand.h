// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

#include <QString>

namespace longreach::cli {

/// `job list`: the jobs of the store, the newest first.
class JobListCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;

    QString m_state;
};

} // namespace longreach::cli
