// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

#include <QString>

namespace longreach::cli {

/// `eim test NAME`: asks an eIM who it is and what it can do.
class EimTestCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    [[nodiscard]] Session::SecretsUse secretsUse() const override { return Session::SecretsUse::AskPassphrase; }

    QString m_name;
};

} // namespace longreach::cli
