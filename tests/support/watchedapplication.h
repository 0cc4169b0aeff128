// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/threadtime.h"

#include <QApplication>
#include <QThread>

#include <chrono>
#include <functional>

namespace longreach::test {

/// How long something held the window thread.
struct HeldTime {
    std::chrono::nanoseconds wall{};
    std::chrono::nanoseconds busy{}; ///< the thread's own work, whatever else the machine did meanwhile
};

/// Measures from its making on.
class HeldClock final {
public:
    [[nodiscard]] HeldTime elapsed() const
    {
        return {std::chrono::steady_clock::now() - m_begun, threadTime() - m_busy};
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::chrono::nanoseconds m_busy = threadTime();
};

/// The application of window tests: it can tell how long each event held the window thread.
///
/// Every timer, answer, click and paint reaches its receiver through notify(), so what is measured there
/// is what a person feels as a stall.
class WatchedApplication final : public QApplication {
public:
    /// What was handled: `receiver` is the class of the object it was for.
    using Observer = std::function<void(const char *receiver, QEvent::Type type, HeldTime held)>;

    using QApplication::QApplication;

    /// From now on `observer` is told of each event of the window thread that is not part of another; an
    /// empty one ends it.
    void observe(Observer observer) { m_observer = std::move(observer); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_observer || m_isHandling || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        // Neither need live any more when they are done.
        const auto *name = receiver->metaObject()->className();
        const auto type = event->type();
        m_isHandling = true;
        const HeldClock clock;
        const bool isTaken = QApplication::notify(receiver, event);
        const auto held = clock.elapsed();
        m_isHandling = false;
        if (m_observer)
            m_observer(name, type, held);
        return isTaken;
    }

private:
    Observer m_observer;
    bool m_isHandling = false;
};

} // namespace longreach::test
