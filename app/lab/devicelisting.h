// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/deviceregister.h"
#include "app/lab/labclock.h"
#include "app/lab/pollingfleet.h"

namespace longreach::lab {

/// All devices the eIM knows, by EID, as pages of JSON: those inside the lab, and those from outside
/// that are enrolled. Of the latter it tells what their polls told, and nothing of their profiles.
class DeviceListing final {
public:
    static constexpr int LongestPage = 1000;

    DeviceListing(const PollingFleet &fleet, const DeviceRegister &outside, const LabClock &clock)
        : m_fleet(fleet), m_outside(outside), m_clock(clock)
    {}

    /// `{"devices":[..],"next"}`: the first `limit` devices whose EID, as text, is beyond `after`.
    [[nodiscard]] QByteArray page(const QString &after, int limit) const;

private:
    using Entry = std::pair<QString, OrderedJson>; ///< by EID

    [[nodiscard]] std::vector<Entry> inside(const QString &after, int limit) const;
    [[nodiscard]] std::vector<Entry> outside(const QString &after) const;

    const PollingFleet &m_fleet;
    const DeviceRegister &m_outside;
    const LabClock &m_clock;
};

/// Unix seconds with microseconds, as a string like every time of this dialect.
[[nodiscard]] OrderedJson unixSeconds(std::chrono::system_clock::time_point moment);

} // namespace longreach::lab
