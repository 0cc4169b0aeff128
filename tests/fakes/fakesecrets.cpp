// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakesecrets.h"

#include <QMutexLocker>

namespace longreach::fakes {

QFuture<Result<QByteArray>> FakeSecrets::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    ++m_reads;
    Result<QByteArray> value = failure(Error::Kind::NotFound, QStringLiteral("no secret under '%1'").arg(key));
    if (const auto error = failureNow())
        value = failure(*error);
    else if (m_values.contains(key))
        value = m_values.value(key);
    return QtFuture::makeReadyFuture(std::move(value));
}

QFuture<Result<void>> FakeSecrets::write(const QString &key, const QByteArray &value)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = failureNow())
        return QtFuture::makeReadyFuture(Result<void>(failure(*error)));
    m_values.insert(key, value);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> FakeSecrets::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = failureNow())
        return QtFuture::makeReadyFuture(Result<void>(failure(*error)));
    m_values.remove(key);
    return QtFuture::makeReadyFuture(Result<void>());
}

void FakeSecrets::failWith(std::optional<Error::Kind> kind)
{
    const QMutexLocker lock(&m_mutex);
    m_failure = kind;
}

int FakeSecrets::reads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_reads;
}

std::optional<Error> FakeSecrets::failureNow() const
{
    if (!m_failure)
        return std::nullopt;
    return Error{*m_failure, QStringLiteral("the fake was told to fail")};
}

} // namespace longreach::fakes
