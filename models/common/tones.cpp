// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/tones.h"

namespace longreach {

Tone toneOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Unknown: return Tone::Muted;
    case DeviceState::Empty: return Tone::Warning;
    case DeviceState::Disabled: return Tone::Neutral;
    case DeviceState::Enabled: return Tone::Good;
    case DeviceState::Overdue: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(ProfileState state)
{
    switch (state) {
    case ProfileState::Unknown: return Tone::Muted;
    case ProfileState::Disabled: return Tone::Neutral;
    case ProfileState::Enabled: return Tone::Good;
    }
    return Tone::Neutral;
}

Tone toneOf(OperationState state)
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Revoked:
    case OperationState::Ineligible: return Tone::Muted;
    case OperationState::Ready: return Tone::Neutral;
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered: return Tone::Busy;
    case OperationState::SubmissionUnknown:
    case OperationState::Expired:
    case OperationState::Interrupted: return Tone::Warning;
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Verified: return Tone::Good;
    case OperationState::Failed:
    case OperationState::LostContact:
    case OperationState::Contradicted: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(JobState state)
{
    switch (state) {
    case JobState::Queued: return Tone::Neutral;
    case JobState::Running: return Tone::Busy;
    case JobState::Paused:
    case JobState::Cancelling: return Tone::Warning;
    case JobState::Finished: return Tone::Good;
    case JobState::Cancelled: return Tone::Muted;
    }
    return Tone::Neutral;
}

} // namespace longreach
