// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>
#include <utility>

namespace longreach::card {

/// A promise that two threads may want to keep: the first does, the second is too late.
template <typename T>
class OncePromise final {
public:
    OncePromise() { m_promise.start(); }

    [[nodiscard]] QFuture<T> future() const { return m_promise.future(); }

    void keep(T value)
    {
        if (m_isKept.exchange(true))
            return;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    std::atomic<bool> m_isKept = false;
    QPromise<T> m_promise;
};

} // namespace longreach::card
