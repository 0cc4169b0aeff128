// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"

#include <QString>

#include <stop_token>

namespace longreach::cli {

/// `eim sync NAME`: reads the devices that an eIM knows into the store.
class EimSyncCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void interrupt() override;

private:
    void run() override;
    [[nodiscard]] Session::SecretsUse secretsUse() const override { return Session::SecretsUse::AskPassphrase; }

    QString m_name;
    std::stop_source m_stop;
};

} // namespace longreach::cli
