// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/lockedsecrets.h"

#include <QPromise>

namespace longreach::workspace {

namespace {

template <typename T>
QFuture<Result<T>> refused()
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(failure(
        Error::Kind::Locked, QStringLiteral("the credentials of this store are locked and no passphrase was given"))));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QByteArray>> LockedSecrets::read(const QString &)
{
    return refused<QByteArray>();
}

QFuture<Result<void>> LockedSecrets::write(const QString &, const QByteArray &)
{
    return refused<void>();
}

QFuture<Result<void>> LockedSecrets::remove(const QString &)
{
    return refused<void>();
}

} // namespace longreach::workspace
