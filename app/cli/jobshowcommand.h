// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobcommand.h"

namespace longreach::cli {

/// `job show ID`: a job and its operations as they stand.
class JobShowCommand final : public JobCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
};

} // namespace longreach::cli
