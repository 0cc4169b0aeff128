// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

namespace longreach::ports {

/// What time it is. Ages, deadlines and retention are reckoned with it, so tests can move it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Safe from any thread.
    [[nodiscard]] virtual Timestamp now() const = 0;
};

} // namespace longreach::ports
