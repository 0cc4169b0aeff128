// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace longreach {

/// Calls `then(result)` on the thread of `receiver` once `future` has its result; never, if
/// `receiver` is gone or the future ends without one.
///
/// Call it on the receiver's thread. It stands in for QFuture::then(context, ...), whose context
/// must in Qt 6.4 outlive the future: there a receiver that dies early is a failed assertion.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *receiver, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace longreach
