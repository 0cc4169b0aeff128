// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/lab/deviceverdicts.h"
#include "app/lab/pollingfleet.h"

#include <vector>

namespace longreach::lab {

/// The devices inside a lab by country and the network that serves them, sorted by both.
[[nodiscard]] std::vector<LabNetwork> takeCensus(const PollingFleet &fleet, const DeviceVerdicts &verdicts,
                                                 LabTime now);

} // namespace longreach::lab
