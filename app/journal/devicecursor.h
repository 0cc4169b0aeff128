// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/result.h"
#include "app/journal/sqlitework.h"

#include <optional>

namespace longreach::journal {

class SqliteStatement;

/// Goes through the devices written after a revision, within one turn.
///
/// From the start (revision 0) devices and profiles are both read in the order of their EIDs and
/// merged, several times faster than asking for each device's profiles.
class DeviceCursor final {
public:
    DeviceCursor(SqliteTurn &turn, qint64 since);

    /// The next device; empty after the last. Fails with Damaged for a row that cannot be.
    Result<std::optional<Device>> next();

private:
    Result<void> mergeProfiles(Device &device);

    SqliteTurn &m_turn;
    SqliteStatement &m_devices;
    SqliteStatement *m_profiles = nullptr; ///< at the next profile to be merged; null: asked for by device
    std::optional<Result<bool>> m_profileIsThere;
};

/// The device of `eid`; empty if there is none.
Result<std::optional<Device>> findDevice(SqliteTurn &turn, const Eid &eid);

} // namespace longreach::journal
