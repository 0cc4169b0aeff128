// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicecolumns.h"

#include <vector>

namespace longreach::fleet {

/// The beginning of a device file: what its columns are called, what they seem to hold, and the first
/// records, for a person to check before an import.
struct DeviceFileHead {
    /// No more of the file than this is read.
    static constexpr qint64 MostOctets = 256 * 1'024;

    DeviceColumns columns;
    std::vector<QStringList> rows; ///< devices; what is not UTF-8 is replaced, broken records are left out

    /// Reads the first `mostRows` devices of the file at `path`. Fails with NotFound, Storage, or
    /// InvalidInput if there is a TableObstacle in it.
    static Result<DeviceFileHead> read(const QString &path, int mostRows);
};

} // namespace longreach::fleet
