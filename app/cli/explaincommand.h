// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace longreach::cli {

/// `explain CODE`: what a code of a card, an eIM or a reader means, and what to do about it.
class ExplainCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    QString m_code;
};

} // namespace longreach::cli
