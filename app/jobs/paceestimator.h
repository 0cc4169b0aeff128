// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <chrono>
#include <deque>
#include <optional>

namespace longreach::jobs {

/// How fast a job gets on and how long it may still take, worked out from how much of it was over at
/// what time. It looks back five minutes, so that a job that was paused, or that became slow, is
/// judged by what it does now.
class PaceEstimator final {
public:
    static constexpr std::chrono::milliseconds Window = std::chrono::minutes(5);

    /// Less than that says nothing.
    static constexpr std::chrono::milliseconds ShortestSpan = std::chrono::seconds(5);

    /// `over` operations were over at `now`. Times never go back; a number that does (a retry) begins anew.
    void note(Timestamp now, qint64 over);

    /// Before another job is watched, or the same one after a pause.
    void forget() { m_samples.clear(); }

    /// Operations a minute; empty while too little is known, or if nothing moves.
    [[nodiscard]] std::optional<double> perMinute(Timestamp now) const;

    /// How long `left` more operations take at that pace.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(Timestamp now, qint64 left) const;

private:
    struct Sample {
        Timestamp at;
        qint64 over;
    };

    std::deque<Sample> m_samples; // the oldest first; one of them may be older than the window
};

} // namespace longreach::jobs
