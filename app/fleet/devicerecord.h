// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/importreport.h"

namespace longreach::fleet {

/// The device that a record of a file describes, with only what the file says of it, or why it
/// describes none: the first cell that does not read.
///
/// Cells may have spaces around them, be made safe for spreadsheets (see spreadsheetSafe) or be
/// written as a formula that yields a text (`="8904"`). Lists, of tags and ICCIDs, have commas,
/// semicolons or bars between; ICCIDs also spaces.
[[nodiscard]] tl::expected<Device, RowProblem> readDeviceRecord(const CsvRecord &record, const DeviceColumns &columns);

} // namespace longreach::fleet
