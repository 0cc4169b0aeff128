// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobrequestcommand.h"

namespace longreach::cli {

/// `job cancel ID`: drops what is not sent and calls back what can be. With --dry-run it only says
/// what that would come to.
class JobCancelCommand final : public JobRequestCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    QFuture<Result<void>> request() override;
    [[nodiscard]] QString verb() const override { return QStringLiteral("cancel"); }

    bool m_isDryRun = false;
};

} // namespace longreach::cli
