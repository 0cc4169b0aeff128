// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/operation.h"
#include "app/core/timestamp.h"

#include <optional>

namespace longreach {

/// When what happened to one operation, and how it stands: what figures over many operations need
/// of each, and no more.
struct OperationMoments {
    qint64 job = 0;
    qint64 sequence = 0; ///< with `job` its identity
    Eid eid;
    OperationState state = OperationState::Held;
    bool isSettled = false;
    std::optional<Timestamp> submittedAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<Timestamp> finishedAt;
    Timestamp changedAt{};
};

[[nodiscard]] inline OperationMoments momentsOf(const Operation &operation)
{
    return {.job = operation.job,
            .sequence = operation.sequence,
            .eid = operation.eid,
            .state = operation.state,
            .isSettled = operation.isSettled,
            .submittedAt = operation.submittedAt,
            .deliveredAt = operation.deliveredAt,
            .finishedAt = operation.finishedAt,
            .changedAt = operation.changedAt};
}

} // namespace longreach
