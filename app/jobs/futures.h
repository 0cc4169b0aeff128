// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace longreach::jobs {

/// The result of a future that is done; Cancelled if it ended without one.
template <typename T>
[[nodiscard]] Result<T> resultOf(const QFuture<Result<T>> &done)
{
    if (done.isCanceled() || done.resultCount() == 0)
        return failure(Error::Kind::Cancelled, QStringLiteral("ended without an answer"));
    return done.result();
}

/// Waits for `future`. Only for workers: it blocks the thread.
template <typename T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return resultOf(future);
}

/// `first`, and if it succeeds what `next` makes of its value; it runs on the thread that completes `first`.
template <typename B, typename A, typename Next>
[[nodiscard]] QFuture<Result<B>> chained(QFuture<Result<A>> first, Next next)
{
    const auto promise = std::make_shared<QPromise<Result<B>>>();
    promise->start();
    auto future = promise->future();
    const auto finish = [promise](Result<B> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    first.then(QtFuture::Launch::Sync, [finish, next = std::move(next)](QFuture<Result<A>> done) mutable {
        const auto value = resultOf(done);
        if (!value) {
            finish(failure(value.error()));
            return;
        }
        QFuture<Result<B>> second = next(*value);
        second.then(QtFuture::Launch::Sync, [finish](QFuture<Result<B>> last) { finish(resultOf(last)); });
    });
    return future;
}

} // namespace longreach::jobs
