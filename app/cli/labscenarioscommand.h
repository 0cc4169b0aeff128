// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace longreach::cli {

/// `lab scenarios`: those that come with Longreach.
class LabScenariosCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;
};

} // namespace longreach::cli
