// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lastoperation.h"

namespace longreach {

std::optional<LastOperation> lastOf(const Operation &operation)
{
    if (!operation.submittedAt)
        return std::nullopt;
    LastOperation last{.state = operation.state,
                       .isSettled = operation.isSettled,
                       .submittedAt = *operation.submittedAt,
                       .deliveredAt = operation.deliveredAt,
                       .endedAt = operation.finishedAt};
    // What is given up without a result ended when that was noted.
    if (!last.endedAt && outcomeOf(last.state, last.isSettled))
        last.endedAt = operation.changedAt;
    return last;
}

bool isNews(const std::optional<LastOperation> &known, const LastOperation &operation) noexcept
{
    return !known || (known->submittedAt <= operation.submittedAt && *known != operation);
}

} // namespace longreach
