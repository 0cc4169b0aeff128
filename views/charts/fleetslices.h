// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsummary.h"
#include "views/charts/donutchart.h"

#include <vector>

namespace longreach {

/// Devices by state, in the order of the states; a click asks for the devices in one.
[[nodiscard]] std::vector<Slice> stateSlices(const fleet::FleetSummary &summary);

/// Profiles by operator: the `most` commonest, and the others in one slice.
[[nodiscard]] std::vector<Slice> operatorSlices(const fleet::FleetSummary &summary, std::size_t most);

} // namespace longreach
