// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobcommand.h"

namespace longreach::cli {

/// `job watch ID`: follows a job to its end, and carries it out if nobody else does.
class JobWatchCommand final : public JobCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    [[nodiscard]] Session::EngineUse engineUse() const override { return Session::EngineUse::IfFree; }
};

} // namespace longreach::cli
