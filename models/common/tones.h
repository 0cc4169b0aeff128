// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/job.h"
#include "models/common/tone.h"

namespace longreach {

[[nodiscard]] Tone toneOf(DeviceState state);
[[nodiscard]] Tone toneOf(ProfileState state);
[[nodiscard]] Tone toneOf(OperationState state);
[[nodiscard]] Tone toneOf(JobState state);

} // namespace longreach
