// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/lockedsecrets.h"

#include "app/secrets/passphrasefilesecrets.h"

#include <QFile>

#include <utility>

namespace longreach::workspace {

namespace {

template <typename T>
QFuture<Result<T>> refused()
{
    return QtFuture::makeReadyFuture(Result<T>(failure(
        Error::Kind::Locked, QStringLiteral("the credentials of this store are locked and no passphrase was given"))));
}

} // namespace

LockedSecrets::LockedSecrets(QString path) : m_path(std::move(path)) {}

LockedSecrets::~LockedSecrets() = default;

SecretsLock LockedSecrets::lock() const
{
    if (opened() != nullptr)
        return SecretsLock::Open;
    return QFile::exists(m_path) ? SecretsLock::Locked : SecretsLock::Unmade;
}

QFuture<Result<void>> LockedSecrets::unlock(const QByteArray &passphrase)
{
    return m_worker.run([this, passphrase] { return open(passphrase); });
}

Result<void> LockedSecrets::open(const QByteArray &passphrase)
{
    if (opened() != nullptr)
        return {};
    auto file = secrets::PassphraseFileSecrets::open(m_path, passphrase);
    if (!file)
        return failure(file.error());
    const std::scoped_lock lock(m_mutex);
    m_opened = *std::move(file);
    return {};
}

std::shared_ptr<secrets::PassphraseFileSecrets> LockedSecrets::opened() const
{
    const std::scoped_lock lock(m_mutex);
    return m_opened;
}

QFuture<Result<QByteArray>> LockedSecrets::read(const QString &key)
{
    const auto file = opened();
    return file != nullptr ? file->read(key) : refused<QByteArray>();
}

QFuture<Result<void>> LockedSecrets::write(const QString &key, const QByteArray &value)
{
    const auto file = opened();
    return file != nullptr ? file->write(key, value) : refused<void>();
}

QFuture<Result<void>> LockedSecrets::remove(const QString &key)
{
    const auto file = opened();
    return file != nullptr ? file->remove(key) : refused<void>();
}

} // namespace longreach::workspace
