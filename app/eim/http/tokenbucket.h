// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace longreach::eim {

/// How fast requests may leave: so many a second, after a short burst, and none while held back.
///
/// Not thread-safe. Time is handed in, so that it can be tested without waiting.
class TokenBucket final {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// `perSecond` 0 is no limit. At most a tenth of a second's worth leaves at once.
    explicit TokenBucket(int perSecond) noexcept;

    /// Takes a token and returns zero, or returns how long to wait before asking again.
    [[nodiscard]] std::chrono::milliseconds take(Moment now) noexcept;

    /// Nothing leaves before `until`.
    void holdUntil(Moment until) noexcept;

private:
    const double m_perSecond;
    const double m_capacity;
    double m_tokens;
    Moment m_filledAt{};
    Moment m_heldUntil{};
};

} // namespace longreach::eim
