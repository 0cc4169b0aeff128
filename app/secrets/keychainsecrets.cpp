// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecrets.h"

namespace longreach::secrets {

namespace {

using Outcome = Keyring::Outcome;

const QByteArray CanaryValue = QByteArrayLiteral("tweet");

QString canaryKey()
{
    return QStringLiteral("canary");
}

/// What the keychain answered by `deadline`. Fails with Locked, TimedOut, Unsupported or Storage.
Result<Keyring::Answer> answerBy(std::future<Keyring::Answer> future, std::chrono::steady_clock::time_point deadline)
{
    if (future.wait_until(deadline) != std::future_status::ready)
        return failure(Error::Kind::TimedOut, QStringLiteral("keychain: no answer"));
    auto answer = future.get();
    switch (answer.outcome) {
    case Outcome::Done:
    case Outcome::NotFound: return answer;
    case Outcome::Denied: return failure(Error::Kind::Locked, QStringLiteral("keychain: %1").arg(answer.detail));
    case Outcome::Missing: return failure(Error::Kind::Unsupported, QStringLiteral("keychain: none on this system"));
    case Outcome::Failed: break;
    }
    return failure(Error::Kind::Storage, QStringLiteral("keychain: %1").arg(answer.detail));
}

/// The port knows no Unsupported: whoever asked for values was promised a keychain.
Error asPortError(Error error)
{
    if (error.kind == Error::Kind::Unsupported)
        error.kind = Error::Kind::Storage;
    return error;
}

} // namespace

QFuture<Result<QByteArray>> KeychainSecrets::read(const QString &key)
{
    return m_worker.run([this, key, by = deadline()] { return readBy(key, by).map_error(asPortError); });
}

Result<QByteArray> KeychainSecrets::readBy(const QString &key, Deadline deadline)
{
    const auto answer = answerBy(m_keyring.read(key), deadline);
    if (!answer)
        return failure(answer.error());
    if (answer->outcome == Outcome::Done)
        return answer->value;
    if (const auto found = findCanary(deadline); !found)
        return failure(found.error());
    return failure(Error::Kind::NotFound, QStringLiteral("no secret '%1'").arg(key));
}

QFuture<Result<void>> KeychainSecrets::write(const QString &key, const QByteArray &value)
{
    return m_worker.run([this, key, value, by = deadline()]() -> Result<void> {
        const auto answer = answerBy(m_keyring.write(key, value), by);
        if (!answer)
            return failure(asPortError(answer.error()));
        if (answer->outcome == Outcome::NotFound)
            return failure(Error::Kind::Locked, QStringLiteral("keychain: did not take the secret"));
        return findCanary(by).map_error(asPortError);
    });
}

QFuture<Result<void>> KeychainSecrets::remove(const QString &key)
{
    return m_worker.run([this, key, by = deadline()]() -> Result<void> {
        const auto answer = answerBy(m_keyring.remove(key), by);
        if (!answer)
            return failure(asPortError(answer.error()));
        return answer->outcome == Outcome::Done ? Result<void>() : findCanary(by).map_error(asPortError);
    });
}

QFuture<Result<void>> KeychainSecrets::probe()
{
    return m_worker.run([this, by = deadline()] { return findCanary(by); });
}

Result<void> KeychainSecrets::findCanary(Deadline deadline)
{
    const auto found = answerBy(m_keyring.read(canaryKey()), deadline);
    if (!found)
        return failure(found.error());
    if (found->outcome == Outcome::Done)
        return {};
    // Either it was never set, or the ring is locked: one that is open takes it and shows it again.
    const auto set = answerBy(m_keyring.write(canaryKey(), CanaryValue), deadline);
    if (!set)
        return failure(set.error());
    const auto again = answerBy(m_keyring.read(canaryKey()), deadline);
    if (!again)
        return failure(again.error());
    if (set->outcome != Outcome::Done || again->outcome != Outcome::Done)
        return failure(Error::Kind::Locked, QStringLiteral("keychain: locked"));
    return {};
}

} // namespace longreach::secrets
