// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <chrono>
#include <deque>

namespace longreach::lab {

/// A moment in the lab, since it was started. Everything inside the lab is timed in this, so that
/// no rule has to know how fast the lab runs.
using LabTime = std::chrono::microseconds;

/// Turns the wall clock into lab time and back: the lab runs `speed` times faster, or pauses.
///
/// A moment that is past keeps its reading of the wall clock when the speed changes.
class LabClock final {
public:
    /// `start` is where an earlier run left off.
    explicit LabClock(double speed, LabTime start = {});

    [[nodiscard]] LabTime now() const;

    /// The wall clock's reading at a moment of the lab, which may lie before its start.
    [[nodiscard]] std::chrono::system_clock::time_point toWall(LabTime moment) const;

    /// How long a stretch of lab time takes outside, at the present speed and without pauses.
    [[nodiscard]] std::chrono::duration<double> toReal(LabTime stretch) const
    {
        return std::chrono::duration<double>(stretch) / m_speed;
    }

    [[nodiscard]] double speed() const noexcept { return m_speed; }
    [[nodiscard]] bool isPaused() const noexcept { return m_isPaused; }

    /// `speed` is above 0.
    void setSpeed(double speed);
    void setPaused(bool isPaused);

private:
    /// A time of one speed.
    struct Stretch {
        LabTime start{};
        std::chrono::steady_clock::time_point steadyStart;
        std::chrono::system_clock::time_point wallStart;
        double speed = 1; ///< 0: paused
    };

    void begin(LabTime start);

    double m_speed;
    bool m_isPaused = false;
    std::deque<Stretch> m_stretches; ///< oldest first, never empty
};

} // namespace longreach::lab
