// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/failuretally.h"

#include <algorithm>

namespace longreach {

bool isFailure(OperationState state) noexcept
{
    switch (state) {
    case OperationState::SubmissionUnknown:
    case OperationState::Ineligible:
    case OperationState::Failed:
    case OperationState::Expired:
    case OperationState::Interrupted:
    case OperationState::LostContact:
    case OperationState::Contradicted: return true;
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Revoked:
    case OperationState::Verified: return false;
    }
    return false;
}

void FailureTally::count(const Operation &operation, qint64 by)
{
    if (!operation.isSettled || !isFailure(operation.state))
        return;
    auto &counted = m_counts[{operation.state, operation.reason}];
    counted += by;
    if (counted == 0)
        m_counts.erase({operation.state, operation.reason});
}

std::vector<FailureGroup> FailureTally::groups() const
{
    std::vector<FailureGroup> groups;
    for (const auto &[kind, count] : m_counts)
        groups.push_back({kind.first, kind.second, count});
    std::ranges::stable_sort(groups, [](const FailureGroup &one, const FailureGroup &other) {
        const bool isOneLost = one.state == OperationState::LostContact;
        const bool isOtherLost = other.state == OperationState::LostContact;
        return isOneLost != isOtherLost ? isOneLost : one.count > other.count;
    });
    return groups;
}

} // namespace longreach
