// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace longreach::test {

/// The watchdog of the window thread: for each step of a journey, the longest time that one call held
/// the thread, be it an event or a deed of the test itself.
///
/// A journey is made several times, and a step is judged by the median of its runs: a machine busy with
/// other work delays any call now and then, but not the same call each time.
class StallWatch final {
public:
    StallWatch();
    ~StallWatch();
    StallWatch(const StallWatch &) = delete;
    StallWatch &operator=(const StallWatch &) = delete;

    /// Begins the next run of the journey.
    void beginRun();

    /// What is handled from now on belongs to `step`.
    void beginStep(const QString &step);

    /// Does `deed`, which holds the thread like an event.
    void measure(const std::function<void()> &deed);

    /// The steps whose median is longer than `limit`, each with what held the thread; empty if all is well.
    [[nodiscard]] QString stalls(std::chrono::milliseconds limit) const;

    /// Every step's median and worst, for the log.
    [[nodiscard]] QString summary() const;

private:
    struct Hold {
        std::chrono::nanoseconds length{};
        QString what;
    };

    void note(Hold hold);
    [[nodiscard]] static Hold median(std::vector<Hold> holds);

    std::size_t m_run = 0;
    QString m_step;
    std::vector<QString> m_order;
    std::map<QString, std::vector<Hold>> m_longest; ///< one a run
};

} // namespace longreach::test
