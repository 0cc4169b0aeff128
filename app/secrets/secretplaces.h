// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"
#include "app/secrets/keychainsecrets.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace longreach::secrets {

/// A place for secrets, as offered to a person who has to choose one.
struct SecretPlace {
    ports::Secrets::Place place;
    bool isUsable = false;
    bool isInUse = false; ///< the encrypted file is there already
    Error::Kind obstacle =
        Error::Kind::Internal; ///< if not usable: Locked (ask to unlock it), TimedOut, Unsupported, Storage
    QString detail;            ///< of the obstacle
};

/// All places in the order of preference: the keychain if it answers, the encrypted file at
/// `passphraseFile`, this run only. Nothing is chosen for the person.
QFuture<std::vector<SecretPlace>> findPlaces(KeychainSecrets &keychain, const QString &passphraseFile);

} // namespace longreach::secrets
