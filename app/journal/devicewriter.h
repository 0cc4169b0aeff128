// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/result.h"
#include "app/journal/sqlitework.h"

#include <utility>

namespace longreach::journal {

class SqliteStatement;

/// Writes whole devices within one turn, profiles included.
class DeviceWriter final {
public:
    explicit DeviceWriter(SqliteTurn &turn);

    /// Adds or replaces.
    Result<void> write(const Device &device);

private:
    Result<void> writeRow(const Device &device);
    Result<void> noteWatched(qint64 eim, Timestamp moment);
    Result<void> writeProfile(const Eid &eid, std::size_t position, const Profile &profile);

    SqliteTurn &m_turn;
    SqliteStatement &m_device;
    SqliteStatement &m_profile;
    SqliteStatement &m_surplus;
    SqliteStatement &m_removed;
    SqliteStatement &m_watched;
    std::pair<qint64, qint64> m_lastWatched; ///< eIM and hour: mostly the same for many devices
};

} // namespace longreach::journal
