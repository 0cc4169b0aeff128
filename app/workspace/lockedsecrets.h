// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"
#include "app/secrets/serialworker.h"

#include <QString>

#include <memory>
#include <mutex>

namespace longreach::secrets {
class PassphraseFileSecrets;
} // namespace longreach::secrets

namespace longreach::workspace {

/// The encrypted file of a store whose passphrase was not given: until unlock() every call fails with
/// Locked, and what needs no secret goes on.
class LockedSecrets final : public ports::Secrets {
public:
    /// `path` is the file of secrets, there or still to be made.
    explicit LockedSecrets(QString path);
    ~LockedSecrets() override;

    [[nodiscard]] Place place() const override { return Place::PassphraseFile; }
    [[nodiscard]] SecretsLock lock() const override;
    QFuture<Result<void>> unlock(const QByteArray &passphrase) override;
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    [[nodiscard]] std::shared_ptr<secrets::PassphraseFileSecrets> opened() const;
    Result<void> open(const QByteArray &passphrase);

    const QString m_path;
    mutable std::mutex m_mutex;
    std::shared_ptr<secrets::PassphraseFileSecrets> m_opened; ///< under the mutex; null while it is locked
    secrets::SerialWorker m_worker;                           ///< its end waits for the last, which uses all above
};

} // namespace longreach::workspace
