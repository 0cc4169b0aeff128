// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/sealer.h"
#include "app/ports/secrets.h"
#include "app/secrets/keyring.h"

#include <QString>

#include <memory>

namespace longreach::settings {
class SettingsFile;
}

namespace longreach::workspace {

struct WorkspaceOptions;

/// The secrets of one store, in the place that was chosen for it, and what is sealed with them.
class StoreSecrets final {
public:
    /// Opens the place that `options` name, else the one remembered in `settings`, else the
    /// keychain; remembers a place that was named, this run alone excepted.
    ///
    /// Fails as PassphraseFileSecrets::open() and the asking do, or with Storage. A file whose passphrase is
    /// not given opens as LockedSecrets, which can be unlocked later.
    static Result<StoreSecrets> open(const QString &storeFolder, const WorkspaceOptions &options,
                                     settings::SettingsFile &settings);

    [[nodiscard]] ports::Secrets &secrets() const noexcept { return *m_secrets; }
    [[nodiscard]] ports::Sealer &sealer() const noexcept { return *m_sealer; }

private:
    static Result<StoreSecrets> openPlace(ports::Secrets::Place place, const QString &storeFolder,
                                          const WorkspaceOptions &options);
    StoreSecrets(std::unique_ptr<secrets::Keyring> keyring, std::unique_ptr<ports::Secrets> secrets);

    // In the order of their need.
    std::unique_ptr<secrets::Keyring> m_keyring;
    std::unique_ptr<ports::Secrets> m_secrets;
    std::unique_ptr<ports::Sealer> m_sealer;
};

} // namespace longreach::workspace
