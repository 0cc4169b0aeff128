// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <memory>

namespace longreach::workspace {
class Workspace;
}

namespace longreach::cli {

class Output;

/// What stands around a command: where it writes, and the store once it needs one.
class Session final {
public:
    enum class EngineUse {
        None,
        IfFree, ///< operations are run here unless another process does
    };

    enum class SecretsUse {
        None,
        AskPassphrase, ///< of the encrypted file, at the terminal, unless LONGREACH_PASSPHRASE has it
    };

    /// An empty `storeFolder` is the console's own; `secrets` is a word of --secrets, or empty.
    Session(Output &output, QString storeFolder, QString secrets);
    ~Session();

    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] Output &output() const noexcept { return m_output; }

    /// Where the store is, whether it was opened or not.
    [[nodiscard]] QString storeFolder() const;

    /// Opens the store, once. Fails with Storage, Damaged, NewerVersion or Locked, and with
    /// Unauthorised, InvalidInput or Cancelled where a passphrase opens its secrets.
    Result<workspace::Workspace *> openWorkspace(EngineUse engine, SecretsUse secrets);

private:
    Output &m_output;
    QString m_storeFolder;
    QString m_secrets;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace longreach::cli
