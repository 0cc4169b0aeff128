// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"
#include "models/charts/chartspan.h"

#include <span>
#include <vector>

namespace longreach {

/// How many devices are known to have polled in each hour of a week, and of which hours that can be known.
struct PollFigures {
    TimeGrid hours; ///< the last one under way
    std::vector<qint64> devices;
    std::vector<bool> watched; ///< any of their eIMs was asked in that hour; else polls in it may not be known
    qint64 all = 0;            ///< how many devices are counted

    friend bool operator==(const PollFigures &, const PollFigures &) = default;
};

/// Those of the devices at `rows`.
[[nodiscard]] PollFigures pollsByHour(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now);

} // namespace longreach
