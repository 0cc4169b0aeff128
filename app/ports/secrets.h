// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secretslock.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace longreach::ports {

/// Passwords, tokens and keys, kept where the system keeps such things.
///
/// Callable from any thread; a future completes on a thread of the keeper's own, so continue with
/// `then(context, ...)`. No answer takes longer than five seconds. Keys are paths such as
/// `eim/lab/credential`; nothing of a value ever reaches an Error or a log.
class Secrets {
public:
    enum class Place { Keychain, PassphraseFile, ThisRunOnly };

    Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;
    virtual ~Secrets() = default;

    /// Where the values are kept: said to the person before the first is.
    [[nodiscard]] virtual Place place() const = 0;

    /// Not Open only where a passphrase is wanted: every call fails with Locked until unlock().
    [[nodiscard]] virtual SecretsLock lock() const { return SecretsLock::Open; }

    /// Gives the passphrase, or chooses it where none was made, for the rest of the run.
    ///
    /// Fails with Unauthorised (another passphrase), InvalidInput (an empty one), Damaged, NewerVersion,
    /// Locked, StorageFull or Storage; with Unsupported where none is wanted. May take a second.
    virtual QFuture<Result<void>> unlock(const QByteArray &)
    {
        return QtFuture::makeReadyFuture(
            Result<void>(failure(Error::Kind::Unsupported, QStringLiteral("secrets: no passphrase is wanted"))));
    }

    /// Fails with NotFound, Locked (a locked keychain is never "not found"), TimedOut or Storage.
    virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;

    /// Replaces what was there. Fails with Locked, TimedOut, StorageFull or Storage.
    virtual QFuture<Result<void>> write(const QString &key, const QByteArray &value) = 0;

    /// Succeeds also when there was nothing. Fails with Locked, TimedOut or Storage.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace longreach::ports
