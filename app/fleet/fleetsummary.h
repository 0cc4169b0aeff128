// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"

#include <map>
#include <span>
#include <vector>

namespace longreach::fleet {

/// A value and how many have it.
struct ValueCount {
    QString value; ///< empty: those without one
    qint64 count = 0;

    friend bool operator==(const ValueCount &, const ValueCount &) = default;
};

/// How a set of devices spreads over the values one would filter by. Each list begins with the
/// commonest value; a device with two tags counts for both.
struct Facets {
    std::map<DeviceState, qint64> states;
    std::vector<ValueCount> operators;
    std::vector<ValueCount> countries;
    std::vector<ValueCount> eims;
    std::vector<ValueCount> groups;
    std::vector<ValueCount> tags;
};

/// Facets of the devices at `rows`, which are all present.
[[nodiscard]] Facets facetsOf(const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now);

/// The profiles of one operator over all cards.
struct OperatorProfiles {
    QString name; ///< service provider or PLMN; empty: not known
    qint64 enabled = 0;
    qint64 others = 0;

    friend bool operator==(const OperatorProfiles &, const OperatorProfiles &) = default;
};

/// The fleet in a few numbers, for charts.
struct FleetSummary {
    qint64 devices = 0;
    qint64 profiles = 0;
    std::map<DeviceState, qint64> states;    ///< every state has an entry
    std::vector<OperatorProfiles> operators; ///< the one with most profiles first
};

[[nodiscard]] FleetSummary summaryOf(const FleetSnapshot &fleet, Timestamp now);

} // namespace longreach::fleet
