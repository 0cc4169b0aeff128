// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/storecommand.h"
#include "app/core/eimconnection.h"

#include <QString>

#include <functional>

namespace longreach::cli {

/// `eim remove NAME`: forgets a connection and its credentials; its devices stay.
class EimRemoveCommand final : public StoreCommand {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;

private:
    void run() override;
    [[nodiscard]] Session::SecretsUse secretsUse() const override { return Session::SecretsUse::AskPassphrase; }
    void forgetSecrets(const EimConnection &connection);
    void forget(const QString &key, const std::function<void()> &then);

    QString m_name;
};

} // namespace longreach::cli
