// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobrequestcommand.h"

namespace longreach::cli {

/// `job resume ID`: sending goes on.
class JobResumeCommand final : public JobRequestCommand {
    Q_OBJECT

private:
    QFuture<Result<void>> request() override;
    [[nodiscard]] QString verb() const override { return QStringLiteral("resume"); }
};

} // namespace longreach::cli
