// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/importreport.h"

#include <optional>
#include <span>

namespace longreach::fleet {

/// Why a row of `cells` under `columns` cannot be imported; nothing if it can. It takes no notice of other rows.
[[nodiscard]] std::optional<RowProblem> problemOf(const QStringList &cells, const DeviceColumns &columns);

/// Writes `rows`, each of which has a device, as a file of its own under `columns`. Fails with Storage.
Result<void> writeDeviceRows(const QString &path, const DeviceColumns &columns, std::span<const QStringList> rows);

} // namespace longreach::fleet
