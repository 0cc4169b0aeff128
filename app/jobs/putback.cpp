// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/putback.h"

#include <utility>
#include <vector>

namespace longreach::jobs {

namespace {

bool switchesProfiles(JobKind kind)
{
    return kind == JobKind::Enable || kind == JobKind::Disable || kind == JobKind::Sequence;
}

/// Whether the device is, or may be, changed.
bool mayBeChanged(OperationState state)
{
    switch (state) {
    case OperationState::Succeeded:
    case OperationState::Verified:
    case OperationState::Contradicted:
    case OperationState::LostContact:
    case OperationState::Interrupted: return true;
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::SubmissionUnknown:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::AlreadySo:
    case OperationState::Ineligible:
    case OperationState::Failed:
    case OperationState::Expired:
    case OperationState::Revoked: return false;
    }
    return false;
}

} // namespace

Result<PutBack> putBackOf(const Job &job, std::span<const Operation> operations)
{
    if (!switchesProfiles(job.kind))
        return failure(Error::Kind::Unsupported,
                       QStringLiteral("a job of kind %1 switches no profile").arg(toWord(job.kind)));
    PutBack back;
    std::vector<std::pair<Eid, Iccid>> wanted;
    for (const auto &operation : operations) {
        if (!mayBeChanged(operation.state))
            continue;
        const bool isSame = job.kind == JobKind::Enable && operation.former == operation.target;
        if (!operation.former || isSame) {
            ++back.without;
            continue;
        }
        wanted.emplace_back(operation.eid, *operation.former);
        back.draft.eids.push_back(operation.eid);
    }
    if (wanted.empty())
        return failure(Error::Kind::NotFound, QStringLiteral("job %1 has nothing to put back").arg(job.id));
    back.draft.plan.kind = JobKind::Enable;
    back.draft.plan.profile = ProfileSelector::fromPairs(wanted);
    return back;
}

} // namespace longreach::jobs
