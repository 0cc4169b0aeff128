// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"
#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QMetaType>

#include <chrono>
#include <optional>
#include <vector>

namespace longreach::fleet {

/// What was learnt of an eIM the last time somebody asked it.
struct EimHealth {
    enum class Standing { NeverAsked, Asking, Well, Failing };

    /// One question and when its answer came.
    struct Look {
        Timestamp at{};
        std::optional<std::chrono::milliseconds> latency; ///< empty: it failed

        friend bool operator==(const Look &, const Look &) = default;
    };

    /// A time in which it could not be had.
    struct Outage {
        Timestamp from{}; ///< the first failure
        Timestamp to{};   ///< the first answer after it

        friend bool operator==(const Outage &, const Outage &) = default;
    };

    static constexpr std::size_t LooksKept = 60;

    Standing standing = Standing::NeverAsked;
    std::optional<Timestamp> askedAt;  ///< when the last answer or failure came
    std::optional<Timestamp> wellAt;   ///< when it last answered
    std::optional<Timestamp> syncedAt; ///< when its list was last read to the end
    std::chrono::milliseconds latency{};
    std::optional<std::chrono::milliseconds> clockDifference; ///< its clock minus ours; positive: it is ahead
    std::optional<Error> problem;                             ///< while Failing
    std::optional<Timestamp> failingSince;                    ///< while Failing
    std::optional<Outage> lastOutage;                         ///< the last one that is over
    std::vector<Look> looks;                                  ///< the last LooksKept of them, the oldest first
    QString eimId;
    QString dialect;
    QString version;
    CapabilitySet capabilities;
};

} // namespace longreach::fleet
