// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/watchedapplication.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace longreach::test {

/// The watchdog of the window thread: for each step of a journey, what held the thread longest, be it an
/// event or a deed of the test itself.
///
/// A journey is made several times, and a step is judged by the median of its runs: a machine busy with
/// other work delays any call now and then, but not the same call each time. What the thread worked is
/// told from what it merely waited.
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

    /// The steps in which one call kept the thread at work longer than `work`, or held it longer than
    /// `wall`, each with what did; empty if all is well.
    [[nodiscard]] QString stalls(std::chrono::milliseconds work, std::chrono::milliseconds wall) const;

    /// What 99 of 100 calls kept the thread at work for at most, in the best of the runs.
    [[nodiscard]] std::chrono::nanoseconds ninetyNinth() const;

    /// Every step's median and worst, for the log.
    [[nodiscard]] QString summary() const;

private:
    struct Hold {
        HeldTime time;
        QString what;
    };
    struct Worst {
        Hold busy; ///< the call with most work
        Hold wall; ///< the call that took longest
    };

    void note(Hold hold);
    template <typename Length>
    [[nodiscard]] static Hold median(const std::vector<Worst> &runs, Hold Worst::*of, Length length);

    std::size_t m_run = 0;
    QString m_step;
    std::vector<QString> m_order;
    std::map<QString, std::vector<Worst>> m_worst;              ///< one a run
    std::vector<std::vector<std::chrono::nanoseconds>> m_calls; ///< work of each call, by run
};

} // namespace longreach::test
