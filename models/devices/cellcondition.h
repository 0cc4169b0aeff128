// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/queryedit.h"
#include "models/devices/devicetablemodel.h"

#include <vector>

namespace longreach {

/// The conditions that devices like `device` meet in `column`: what "filter by this" on its cell asks.
///
/// One for each tag; for the last poll, those that polled no longer ago. Empty where a column holds
/// nothing a query can name.
[[nodiscard]] std::vector<fleet::QueryCondition> conditionsOf(const fleet::DeviceRow &device,
                                                              DeviceTableModel::Column column, Timestamp now);

} // namespace longreach
