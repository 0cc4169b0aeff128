// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/timestamp.h"

namespace longreach::jobs::test {

/// A moment to begin at.
inline constexpr Timestamp Start{std::chrono::milliseconds{1'800'000'000'000}};

/// The EID of the device numbered `number`.
[[nodiscard]] Eid sampleEid(int number);

/// The ICCID of profile `slot` (0: bootstrap, 1: operational) of that device.
[[nodiscard]] Iccid sampleIccid(int number, int slot);

/// A synced device at eIM "lab" with an enabled bootstrap profile (TravelSIM, 901-01, provisioning)
/// and a disabled operational one (Vivo, 724-06), polling each minute.
[[nodiscard]] Device sampleDevice(int number);

} // namespace longreach::jobs::test
