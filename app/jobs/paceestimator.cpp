// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/paceestimator.h"

#include <algorithm>
#include <cmath>

namespace longreach::jobs {

void PaceEstimator::note(Timestamp now, qint64 over)
{
    if (!m_samples.empty() && over < m_samples.back().over)
        m_samples.clear();
    if (!m_samples.empty() && over == m_samples.back().over && m_samples.size() > 1)
        return; // the time that goes by without progress is counted by perMinute()
    m_samples.push_back({now, over});
    while (m_samples.size() > 2 && m_samples[1].at < now - Window)
        m_samples.pop_front();
}

std::optional<double> PaceEstimator::perMinute(Timestamp now) const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const auto &first = m_samples.front();
    const auto &last = m_samples.back();
    const auto span = std::max(now, last.at) - first.at;
    if (span < ShortestSpan || last.over == first.over || now - last.at > Window)
        return std::nullopt;
    return static_cast<double>(last.over - first.over) / std::chrono::duration<double, std::ratio<60>>(span).count();
}

std::optional<std::chrono::seconds> PaceEstimator::remaining(Timestamp now, qint64 left) const
{
    const auto pace = perMinute(now);
    if (!pace || left <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::llround(std::ceil(static_cast<double>(left) * 60 / *pace)));
}

} // namespace longreach::jobs
