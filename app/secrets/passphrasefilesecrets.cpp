// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/passphrasefilesecrets.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace longreach::secrets {

namespace {

constexpr int LockMilliseconds = 4'000;
constexpr qint64 FileMaximum = 16 * 1024 * 1024;

tl::unexpected<Error> storageFailure(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return failure(isFull ? Error::Kind::StorageFull : Error::Kind::Storage,
                   QStringLiteral("file of secrets: %1").arg(file.errorString()));
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, QStringLiteral("file of secrets: %1").arg(file.errorString()));
    return file.read(FileMaximum);
}

Result<void> replaceFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size()
        && file.commit();
    if (!isWritten)
        return storageFailure(file);
    return {};
}

/// Held while the file is replaced, so that two processes do not undo each other's changes.
Result<std::unique_ptr<QLockFile>> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    if (lock->tryLock(LockMilliseconds))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Locked, QStringLiteral("file of secrets: another process is changing it"));
    return failure(Error::Kind::Storage, QStringLiteral("file of secrets: its folder cannot be written to"));
}

} // namespace

Result<std::unique_ptr<PassphraseFileSecrets>> PassphraseFileSecrets::open(const QString &path, QByteArray passphrase)
{
    const SecretBytes secret{QByteArrayView(passphrase)};
    wipe(passphrase);
    const auto lock = lockFile(path);
    if (!lock)
        return failure(lock.error());
    const bool isThere = QFile::exists(path);
    const auto text = isThere ? readFile(path) : Result<QByteArray>(QByteArray());
    if (!text)
        return failure(text.error());
    auto file = isThere ? PassphraseFile::open(*text, secret) : PassphraseFile::make(secret);
    if (!file)
        return failure(file.error());
    std::unique_ptr<PassphraseFileSecrets> secrets(new PassphraseFileSecrets(path, std::move(*file)));
    const auto first = isThere ? Result<QByteArray>(QByteArray()) : secrets->m_file.write({});
    const auto stored = !first ? Result<void>(failure(first.error()))
        : isThere              ? Result<void>()
                               : replaceFile(path, *first);
    if (!stored)
        return failure(stored.error());
    return secrets;
}

QFuture<Result<QByteArray>> PassphraseFileSecrets::read(const QString &key)
{
    return m_worker.run([this, key]() -> Result<QByteArray> {
        const auto values = load();
        if (!values)
            return failure(values.error());
        const auto found = values->find(key);
        if (found == values->end())
            return failure(Error::Kind::NotFound, QStringLiteral("no secret '%1'").arg(key));
        return found->second.toByteArray();
    });
}

QFuture<Result<void>> PassphraseFileSecrets::write(const QString &key, const QByteArray &value)
{
    return m_worker.run([this, key, value] {
        return change([&key, &value](PassphraseFile::Values &values) {
            values.insert_or_assign(key, SecretBytes(QByteArrayView(value)));
        });
    });
}

QFuture<Result<void>> PassphraseFileSecrets::remove(const QString &key)
{
    return m_worker.run([this, key] { return change([&key](PassphraseFile::Values &values) { values.erase(key); }); });
}

Result<PassphraseFile::Values> PassphraseFileSecrets::load() const
{
    const auto text = readFile(m_path);
    return text ? m_file.read(*text) : failure(text.error());
}

Result<void> PassphraseFileSecrets::change(const Change &change) const
{
    const auto lock = lockFile(m_path);
    if (!lock)
        return failure(lock.error());
    auto values = load();
    if (!values)
        return failure(values.error());
    change(*values);
    const auto text = m_file.write(*values);
    return text ? replaceFile(m_path, *text) : failure(text.error());
}

} // namespace longreach::secrets
