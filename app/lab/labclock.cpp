// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labclock.h"

#include <algorithm>

namespace longreach::lab {

namespace {

/// A person changes the speed now and then; what lies further back than this may be read a little wrong.
constexpr std::size_t MostStretches = 1000;

} // namespace

LabClock::LabClock(double speed, LabTime start) : m_speed(speed)
{
    begin(start);
}

void LabClock::begin(LabTime start)
{
    // In this order: what lies between the two readings must not place the past in the future.
    const auto wall = std::chrono::system_clock::now();
    m_stretches.push_back({start, std::chrono::steady_clock::now(), wall, m_isPaused ? 0.0 : m_speed});
    if (m_stretches.size() > MostStretches)
        m_stretches.pop_front();
}

LabTime LabClock::now() const
{
    const auto &present = m_stretches.back();
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - present.steadyStart;
    return present.start + std::chrono::duration_cast<LabTime>(passed * present.speed);
}

std::chrono::system_clock::time_point LabClock::toWall(LabTime moment) const
{
    // Nothing happens in a pause, so a moment belongs to the running stretch that led up to it.
    const auto later = std::lower_bound(m_stretches.begin(), m_stretches.end(), moment,
                                        [](const Stretch &one, LabTime sought) { return one.start < sought; });
    const auto &stretch = later == m_stretches.begin() ? *later : *std::prev(later);
    const auto speed = stretch.speed > 0 ? stretch.speed : m_speed;
    const auto passed = std::chrono::duration<double>(moment - stretch.start) / speed;
    return stretch.wallStart + std::chrono::duration_cast<std::chrono::system_clock::duration>(passed);
}

void LabClock::setSpeed(double speed)
{
    const auto moment = now();
    m_speed = speed;
    begin(moment);
}

void LabClock::setPaused(bool isPaused)
{
    const auto moment = now();
    m_isPaused = isPaused;
    begin(moment);
}

} // namespace longreach::lab
