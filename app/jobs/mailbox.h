// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace longreach::jobs {

/// Brings what futures complete with, on whatever thread, to the thread of one owner.
///
/// Each answer runs from the owner's event loop, never from within await(), and many that come
/// close together share one event. Once the mailbox is gone nothing arrives any more, which
/// `QFuture::then(context, ...)` of Qt 6.4 does not promise while another thread completes.
class Mailbox final : public QObject {
    Q_OBJECT

public:
    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// Calls `handler(Result<T>)` when `future` is done; with Cancelled if it ended unanswered.
    template <typename T, typename Handler>
    void await(QFuture<Result<T>> future, Handler handler)
    {
        future.then(QtFuture::Launch::Sync,
                    [letters = m_letters, handler = std::move(handler)](QFuture<Result<T>> done) mutable {
                        const bool isAnswered = !done.isCanceled() && done.resultCount() > 0;
                        auto result = isAnswered ? done.result() : unanswered<T>();
                        post(letters, [handler = std::move(handler), result = std::move(result)]() mutable {
                            handler(std::move(result));
                        });
                    });
    }

private:
    using Letter = std::function<void()>;
    struct Letters;

    template <typename T>
    static Result<T> unanswered()
    {
        return failure(Error::Kind::Cancelled, QStringLiteral("ended without an answer"));
    }

    static void post(const std::shared_ptr<Letters> &letters, Letter letter);
    void open();

    std::shared_ptr<Letters> m_letters;
};

} // namespace longreach::jobs
