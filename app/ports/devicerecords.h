// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::ports {

/// The fleet as stored.
class DeviceRecords {
public:
    /// Takes a stretch of devices on a thread of the journal's own.
    using Sink = std::function<void(std::vector<Device>)>;

    /// What becomes of the device `eid`, of which `stored` is kept (null: nothing); nullopt leaves it
    /// as it is. Called within a write, on a thread of the journal's own, maybe again after a
    /// rollback: it must not block, nor change anything it has captured.
    using Merge = std::function<std::optional<Device>(const Eid &eid, const Device *stored)>;

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

    /// Asks `merge` what becomes of each of `eids` and stores that, all or none. No other write comes
    /// between what it is shown and what it returns, so writers of different fields keep each other's.
    virtual QFuture<Result<void>> merge(std::vector<Eid> eids, Merge merge) = 0;

    /// The EIDs removed after revision `since`. Fails with NotFound if it was asked too late: what was
    /// removed more than a month ago may be forgotten, and who has not heard of it reads all anew.
    virtual QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) = 0;

    virtual QFuture<Result<void>> remove(std::vector<Eid> eids) = 0;

    /// The hours of the last week in which each eIM told of its devices: those of the syncedAt of what was written.
    virtual QFuture<Result<WatchedHours>> readWatchedHours() = 0;

    /// A word for who lays the devices down beside the journal: the last one written, empty before.
    /// A journal restored from a copy does not know the word of what was laid down since.
    virtual QFuture<Result<QByteArray>> readStamp() = 0;
    virtual QFuture<Result<void>> writeStamp(QByteArray stamp) = 0;
};

} // namespace longreach::ports
