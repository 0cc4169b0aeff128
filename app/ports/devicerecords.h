// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"

#include <QFuture>

#include <functional>
#include <stop_token>
#include <vector>

namespace longreach::ports {

/// The fleet as stored.
class DeviceRecords {
public:
    /// Takes a stretch of devices on a thread of the journal's own.
    using Sink = std::function<void(std::vector<Device>)>;

    DeviceRecords() = default;
    DeviceRecords(const DeviceRecords &) = delete;
    DeviceRecords &operator=(const DeviceRecords &) = delete;
    virtual ~DeviceRecords() = default;

    /// Hands `sink` every device written after revision `since` (0: all), a few thousand at a time,
    /// and returns the revision up to which that is complete. Fails with Cancelled or Storage.
    virtual QFuture<Result<qint64>> read(qint64 since, Sink sink, std::stop_token stop) = 0;

    /// Those of `eids` that are stored, in no particular order.
    virtual QFuture<Result<std::vector<Device>>> find(std::vector<Eid> eids) = 0;

    /// Adds or replaces whole devices, profiles included: all of them or none.
    virtual QFuture<Result<void>> save(std::vector<Device> devices) = 0;

    /// The EIDs removed after revision `since`.
    virtual QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) = 0;

    virtual QFuture<Result<void>> remove(std::vector<Eid> eids) = 0;
};

} // namespace longreach::ports
