// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/futures.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace longreach::jobs {

/// Brings what futures complete with, on whatever thread, to the thread of one owner.
///
/// Each answer runs from the owner's event loop, never from within await(); those that are there already
/// share one event. Once the mailbox is gone nothing arrives any more. QFuture::then of Qt 6.4 promises
/// neither that, nor that it runs only once where another thread completes the future at the same moment.
class Mailbox final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls `handler(Result<T>)` when `future` is done; with Cancelled if it ended unanswered. To be called
    /// on the owner's thread.
    template <typename T, typename Handler>
    void await(const QFuture<Result<T>> &future, Handler handler)
    {
        if (future.isFinished()) {
            post([handler = std::move(handler), result = resultOf(future)]() mutable { handler(std::move(result)); });
            return;
        }
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, handler = std::move(handler)]() mutable {
            const auto done = watcher->future();
            watcher->deleteLater(); // before the handler, which may end the mailbox
            handler(resultOf(done));
        });
        watcher->setFuture(future);
    }

private:
    using Letter = std::function<void()>;

    void post(Letter letter);
    void open();

    std::vector<Letter> m_letters;
};

} // namespace longreach::jobs
