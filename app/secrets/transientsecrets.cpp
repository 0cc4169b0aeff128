// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/transientsecrets.h"

#include <QMutexLocker>

namespace longreach::secrets {

QFuture<Result<QByteArray>> TransientSecrets::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    Result<QByteArray> value = failure(Error::Kind::NotFound, QStringLiteral("no secret '%1'").arg(key));
    if (const auto found = m_values.find(key); found != m_values.end())
        value = found->second.toByteArray();
    return QtFuture::makeReadyFuture(std::move(value));
}

QFuture<Result<void>> TransientSecrets::write(const QString &key, const QByteArray &value)
{
    const QMutexLocker lock(&m_mutex);
    m_values.insert_or_assign(key, SecretBytes(QByteArrayView(value)));
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> TransientSecrets::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_values.erase(key);
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace longreach::secrets
