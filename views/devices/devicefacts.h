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

/// What was done to the device and when it was heard of, the newest first. `polls` are those before the
/// last one, as far as they are known.
[[nodiscard]] QList<RecordRows::Record> timelineRecords(const Device &device, const std::vector<Operation> &history,
                                                        const std::vector<Timestamp> &polls, Timestamp now);

/// What a person should know before he disables or deletes `profile`; empty if nothing.
[[nodiscard]] QString guardText(const Device &device, const Profile &profile);

} // namespace longreach
