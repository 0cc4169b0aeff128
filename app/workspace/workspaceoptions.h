// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/secrets.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace longreach::workspace {

/// How a store is opened.
struct WorkspaceOptions {
    /// The store's folder, made if it is not there; empty: the user's own, see defaultStoreFolder().
    QString storeFolder;

    /// Whether this process may run the operations: it tries for the engine's lease as long as it
    /// is open. One that only looks or queues leaves them to others.
    bool runsEngine = true;

    /// How soon the process that holds the lease syncs an eIM for the first time by itself; the
    /// intervals after that are a setting of the store.
    std::chrono::milliseconds firstSyncAfter = std::chrono::minutes(5);

    /// Where secrets are kept; empty: where the store keeps them since it was first said, the
    /// keychain if it never was. What is given is remembered, ThisRunOnly excepted.
    std::optional<ports::Secrets::Place> secretsPlace;

    /// Opens the encrypted file of secrets, or closes a new one; for PassphraseFile.
    QByteArray passphrase;

    /// Asked for the passphrase where one is needed and none given; an empty answer leaves the
    /// secrets locked. May wait for a person.
    std::function<Result<QByteArray>(bool isFileNew)> askPassphrase = nullptr;
};

/// The store of the user who runs this process.
[[nodiscard]] QString defaultStoreFolder();

} // namespace longreach::workspace
