// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"

#include <vector>

namespace longreach::fakes {

/// The moment at which the sample fleet is looked at.
inline constexpr Timestamp SampleNow = fromUnixMilliseconds(1'790'000'000'000);

/// Device number `n` of a repeatable fleet, for tests and benchmarks.
///
/// Labels run `meter-000000` on; countries and operators repeat every 5, groups every 7; every
/// third device is tagged `pilot`; each has a bootstrap profile and an operational one, of which
/// odd devices have the latter enabled; n seconds have passed since the last poll, modulo 7200,
/// and an hour is the interval: none is overdue at SampleNow.
[[nodiscard]] Device sampleFleetDevice(int n);

[[nodiscard]] std::vector<Device> sampleFleet(int count);

} // namespace longreach::fakes
