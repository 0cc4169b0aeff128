// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/engineoptions.h"
#include "app/jobs/operationevent.h"
#include "app/jobs/operationid.h"

#include <optional>
#include <stop_token>

namespace longreach::ports {
class Clock;
class Journal;
struct OrderReport;
} // namespace longreach::ports

namespace longreach::jobs {

class Mailbox;

/// What the parts of an engine share during one shift: all of it outlives them.
struct EngineContext {
    ports::Journal &journal;
    const ports::Clock &clock;
    Mailbox &mailbox;
    const EngineOptions &options;
    std::stop_token stop;
};

/// Where the parts of an engine report what happened; the one place that knows them all decides
/// what comes next.
class OperationFlow {
public:
    OperationFlow() = default;
    OperationFlow(const OperationFlow &) = delete;
    OperationFlow &operator=(const OperationFlow &) = delete;
    virtual ~OperationFlow() = default;

    /// An operation that the journal holds is in hand now; `audit` is the one it has begun, if any.
    virtual void resume(const Operation &operation, const std::optional<Attempt> &audit) = 0;

    /// Something happened to an operation. One that is not (or no longer) known is passed over.
    virtual void happen(OperationId id, const OperationEvent &event) = 0;

    /// An eIM said how the order of an operation, or its audit, stands.
    virtual void reported(OperationId id, bool isAudit, const ports::OrderReport &report) = 0;
};

} // namespace longreach::jobs
