// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace longreach::card {

/// A promise that two threads may want to keep: the first does, the second is too late.
template <typename T>
class OncePromise final {
public:
    /// `before` is told of the value that is kept, before anybody can read it. It stands in for
    /// QFuture::then, which in Qt 6.4 may run twice where the value comes at the same moment.
    explicit OncePromise(std::function<void(const T &value)> before = {}) : m_before(std::move(before))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<T> future() const { return m_promise.future(); }

    void keep(T value)
    {
        if (m_isKept.exchange(true))
            return;
        if (m_before)
            m_before(value);
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    const std::function<void(const T &value)> m_before;
    std::atomic<bool> m_isKept = false;
    QPromise<T> m_promise;
};

} // namespace longreach::card
