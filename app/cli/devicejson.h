// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "app/core/device.h"

#include <QJsonObject>

namespace longreach::cli {

/// A device as scripts see it:
/// `{eid, imei, label, group, tags, country, plmn, operator, eim, state, lastPoll, pollInterval,
/// syncedAt, auditedAt, profiles: [{iccid, state, class, operator, name, fallback}]}`.
///
/// Times are ISO 8601 in UTC, intervals seconds, states words of app/core; what is not known is
/// null, and an empty text is "".
[[nodiscard]] QJsonObject deviceJson(const Device &device, Timestamp now);

/// The table that says the same in short, one row a device.
[[nodiscard]] TextTable deviceTable();
void addDeviceRow(TextTable &table, const Device &device, Timestamp now);

/// The profiles of one device, one row each.
[[nodiscard]] TextTable profileTable(const Device &device);

} // namespace longreach::cli
