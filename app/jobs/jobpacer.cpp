// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobpacer.h"

#include <algorithm>

namespace longreach::jobs {

namespace {

/// How far a late tick may be made up for.
constexpr std::chrono::milliseconds CatchUp{100};

} // namespace

void JobPacer::started(Timestamp now) noexcept
{
    if (m_ratePerMinute <= 0)
        return;
    const auto step = std::chrono::milliseconds(std::chrono::minutes(1)) / m_ratePerMinute;
    m_next = std::max(m_next, now - CatchUp) + step;
}

} // namespace longreach::jobs
