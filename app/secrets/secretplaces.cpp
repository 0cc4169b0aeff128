// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretplaces.h"

#include <QFile>

namespace longreach::secrets {

QFuture<std::vector<SecretPlace>> findPlaces(KeychainSecrets &keychain, const QString &passphraseFile)
{
    using Place = ports::Secrets::Place;
    return keychain.probe().then([passphraseFile](const Result<void> &probed) {
        SecretPlace ring{Place::Keychain};
        ring.isUsable = probed.has_value();
        if (!probed) {
            ring.obstacle = probed.error().kind;
            ring.detail = probed.error().detail;
        }
        SecretPlace file{Place::PassphraseFile, true, QFile::exists(passphraseFile)};
        SecretPlace run{Place::ThisRunOnly, true};
        return std::vector<SecretPlace>{ring, file, run};
    });
}

} // namespace longreach::secrets
