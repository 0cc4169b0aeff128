// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <chrono>

namespace longreach::lab {

/// A moment in the lab, since it was started. Everything inside the lab is timed in this, so that
/// no rule has to know how fast the lab runs.
using LabTime = std::chrono::microseconds;

/// Turns the wall clock into lab time and back: the lab runs `speed` times faster.
class LabClock final {
public:
    /// `start` is where an earlier run left off.
    explicit LabClock(double speed, LabTime start = {})
        : m_speed(speed),
          m_start(start),
          m_steadyStart(std::chrono::steady_clock::now()),
          m_wallStart(std::chrono::system_clock::now())
    {}

    [[nodiscard]] LabTime now() const { return m_start + fromReal(std::chrono::steady_clock::now() - m_steadyStart); }

    /// The wall clock's reading at a moment of the lab, which may lie before its start.
    [[nodiscard]] std::chrono::system_clock::time_point toWall(LabTime moment) const
    {
        return m_wallStart + std::chrono::duration_cast<std::chrono::system_clock::duration>(toReal(moment - m_start));
    }

    /// How long a stretch of lab time takes outside.
    [[nodiscard]] std::chrono::duration<double> toReal(LabTime stretch) const
    {
        return std::chrono::duration<double>(stretch) / m_speed;
    }

private:
    [[nodiscard]] LabTime fromReal(std::chrono::duration<double> stretch) const
    {
        return std::chrono::duration_cast<LabTime>(stretch * m_speed);
    }

    double m_speed;
    LabTime m_start;
    std::chrono::steady_clock::time_point m_steadyStart;
    std::chrono::system_clock::time_point m_wallStart;
};

} // namespace longreach::lab
