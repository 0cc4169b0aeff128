// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/seed.h"
#include "app/lab/simulateddevice.h"

#include <QByteArray>

#include <vector>

namespace longreach::lab {

/// The eIM id of the lab, which every simulated card obeys.
[[nodiscard]] QByteArray labEimId();

/// Makes `count` devices, sorted by EID: valid and unique EIDs, IMEIs and ICCIDs, labels
/// `meter-000001` and so on, spread over all countries, each with an enabled bootstrap profile and
/// a disabled operational one of a network of its country. Equal seeds give equal devices.
[[nodiscard]] std::vector<SimulatedDevice> makePopulation(Seed seed, int count);

} // namespace longreach::lab
