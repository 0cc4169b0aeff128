// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace longreach::cli {

/// `encode [FILE|-]`: the octets of an object given as JSON.
class EncodeCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    QString m_file = QStringLiteral("-");
    QString m_type;
    bool m_isRaw = false;
};

} // namespace longreach::cli
