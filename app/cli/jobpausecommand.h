// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jobrequestcommand.h"

namespace longreach::cli {

/// `job pause ID`: nothing new is sent; what is open goes on.
class JobPauseCommand final : public JobRequestCommand {
    Q_OBJECT

private:
    QFuture<Result<void>> request() override;
    [[nodiscard]] QString verb() const override { return QStringLiteral("pause"); }
};

} // namespace longreach::cli
