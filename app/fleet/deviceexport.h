// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/exportplan.h"
#include "app/fleet/fleetsnapshot.h"

#include <functional>
#include <span>
#include <stop_token>

class QIODevice;

namespace longreach::fleet {

/// Writes the devices at `rows`, in that order, as UTF-8 in the way of `plan`. A CSV or TSV with an EID
/// column is one that DeviceImport reads back. Nothing that is written is a secret.
///
/// `progress`, if given, is called now and then with the rows written. Fails with Storage,
/// StorageFull or Cancelled.
Result<void> exportDevices(QIODevice &to, const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now,
                           const ExportPlan &plan = {}, const std::stop_token &stop = {},
                           const std::function<void(qint64)> &progress = {});

} // namespace longreach::fleet
