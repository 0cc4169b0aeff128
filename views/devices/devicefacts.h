// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/operation.h"
#include "views/common/factgrid.h"
#include "views/common/recordrows.h"

#include <QList>

#include <vector>

namespace longreach {

/// What is known of the device itself.
[[nodiscard]] QList<FactGrid::Fact> deviceFacts(const Device &device, Timestamp now);

/// Wanted, accepted, executed, verified: the four facts a console must not mix up, each with its
/// age, from the newest operation that has something to say about it.
[[nodiscard]] QList<FactGrid::Fact> truthFacts(const Device &device, const std::vector<Operation> &history,
                                               Timestamp now);

[[nodiscard]] QList<RecordRows::Record> profileRecords(const Device &device);
[[nodiscard]] QList<RecordRows::Record> historyRecords(const std::vector<Operation> &history, Timestamp now);

} // namespace longreach
