// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"
#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace longreach::fleet {

/// What was learnt of an eIM the last time somebody asked it.
struct EimHealth {
    enum class Standing { NeverAsked, Asking, Well, Failing };

    Standing standing = Standing::NeverAsked;
    std::optional<Timestamp> askedAt;  ///< when the last answer or failure came
    std::optional<Timestamp> wellAt;   ///< when it last answered
    std::optional<Timestamp> syncedAt; ///< when its list was last read to the end
    std::chrono::milliseconds latency{};
    std::optional<std::chrono::milliseconds> clockDifference; ///< its clock minus ours; positive: it is ahead
    std::optional<Error> problem;                             ///< while Failing
    QString eimId;
    QString dialect;
    QString version;
    CapabilitySet capabilities;
};

} // namespace longreach::fleet
