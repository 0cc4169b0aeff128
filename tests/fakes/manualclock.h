// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"

#include <atomic>

namespace longreach::fakes {

/// A clock that stands still until a test moves it. Safe from any thread.
class ManualClock final : public ports::Clock {
public:
    /// Noon of a day in the time of the recorded exchanges.
    static constexpr Timestamp Start{std::chrono::milliseconds{1'795'348'800'000}};

    [[nodiscard]] Timestamp now() const override { return fromUnixMilliseconds(m_milliseconds.load()); }

    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }
    void setNow(Timestamp moment) { m_milliseconds = toUnixMilliseconds(moment); }

private:
    std::atomic<qint64> m_milliseconds = toUnixMilliseconds(Start);
};

} // namespace longreach::fakes
