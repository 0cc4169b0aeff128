// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/jobs/operationid.h"

#include <QHash>

#include <vector>

namespace longreach::jobs {

/// Lets one operation at a time into each device; the others wait. An eIM does not keep the order
/// of what it is given, so two open operations could overtake each other.
class DeviceGate final {
public:
    /// Whether `id` has the device now: nobody had it, or `id` did already.
    bool enter(const Eid &eid, OperationId id);

    /// Has `id` named by a later leave().
    void wait(const Eid &eid, OperationId id);

    /// `id` is done with the device, or never had it; returns who waited for it.
    std::vector<OperationId> leave(const Eid &eid, OperationId id);

private:
    QHash<Eid, OperationId> m_inside;
    QHash<Eid, std::vector<OperationId>> m_waiting;
};

} // namespace longreach::jobs
