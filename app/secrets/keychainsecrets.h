// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"
#include "app/secrets/keyring.h"
#include "app/secrets/serialworker.h"

#include <chrono>
#include <functional>

namespace longreach::secrets {

/// Secrets in the system's keychain.
///
/// Beside them lies a canary, an entry of ours that is always there: a ring that cannot find it nor
/// take it back is locked, whatever it says. No call waits longer than `patience` in all.
class KeychainSecrets final : public ports::Secrets {
public:
    static constexpr std::chrono::milliseconds Patience{5'000};

    /// `keyring` outlives it.
    explicit KeychainSecrets(Keyring &keyring, std::chrono::milliseconds patience = Patience)
        : m_keyring(keyring), m_patience(patience)
    {}

    [[nodiscard]] Place place() const override { return Place::Keychain; }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

    /// Whether the keychain can be used now: looks for the canary, or sets it. Fails with Locked,
    /// TimedOut, Unsupported (this system has no keychain) or Storage.
    QFuture<Result<void>> probe();

private:
    using Deadline = std::chrono::steady_clock::time_point;
    using Answer = Keyring::Answer;

    [[nodiscard]] Deadline deadline() const { return std::chrono::steady_clock::now() + m_patience; }
    [[nodiscard]] Result<QByteArray> readBy(const QString &key, Deadline deadline);
    [[nodiscard]] Result<void> findCanary(Deadline deadline);

    Keyring &m_keyring;
    const std::chrono::milliseconds m_patience;
    SerialWorker m_worker; // last: ends before what it works on
};

} // namespace longreach::secrets
