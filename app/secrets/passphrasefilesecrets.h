// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"
#include "app/secrets/passphrasefile.h"
#include "app/secrets/serialworker.h"

#include <QString>

#include <functional>
#include <memory>

namespace longreach::secrets {

/// Secrets in a file encrypted with a passphrase, for machines without a keychain.
///
/// Several processes may use one file: each call reads it anew, each change replaces it whole or not
/// at all. Calls are served one after another on a thread of its own.
class PassphraseFileSecrets final : public ports::Secrets {
public:
    /// Opens `path` with `passphrase`, or makes it, readable by this user alone; its folder exists.
    /// Fails with Unauthorised (another passphrase), Damaged, NewerVersion (the file is left as it
    /// is), InvalidInput (empty passphrase), StorageFull or Storage.
    static Result<std::unique_ptr<PassphraseFileSecrets>> open(const QString &path, QByteArray passphrase);

    [[nodiscard]] Place place() const override { return Place::PassphraseFile; }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    using Change = std::function<void(PassphraseFile::Values &)>;

    PassphraseFileSecrets(QString path, PassphraseFile file) : m_path(std::move(path)), m_file(std::move(file)) {}

    [[nodiscard]] Result<PassphraseFile::Values> load() const;
    [[nodiscard]] Result<void> change(const Change &change) const;

    const QString m_path;
    const PassphraseFile m_file;
    SerialWorker m_worker; // last: ends before what it works on
};

} // namespace longreach::secrets
