// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

namespace longreach::jobs {

/// Spreads the submissions of one job evenly over the minute.
class JobPacer final {
public:
    /// `ratePerMinute` 0: no limit.
    explicit JobPacer(int ratePerMinute = 0) noexcept : m_ratePerMinute(ratePerMinute) {}

    [[nodiscard]] bool mayStart(Timestamp now) const noexcept { return m_ratePerMinute <= 0 || m_next <= now; }

    void started(Timestamp now) noexcept;

private:
    int m_ratePerMinute;
    Timestamp m_next{};
};

} // namespace longreach::jobs
