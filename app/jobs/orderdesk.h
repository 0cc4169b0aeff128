// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/order.h"
#include "app/jobs/codepool.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/jobplan.h"

#include <functional>

namespace longreach::jobs {

class OperationLedger;

/// Makes orders, fetching the activation code first where one is needed, and keeps the books on
/// what became of codes.
class OrderDesk final {
public:
    using Taker = std::function<void(Result<Order>)>;

    OrderDesk(EngineContext &context, CodePool &codes, OperationLedger &ledger);

    /// Calls `take` with the order of `operation`: at once, or later if a code has to be fetched.
    /// Fails as orderFor() does, with NotFound if no code is left, and with Cancelled if the operation
    /// was settled meanwhile.
    void make(const JobPlan &plan, const Operation &operation, Taker take);

    /// The order went to its eIM: its code is worth nothing to anybody else.
    void noteTaken(const Operation &operation);

    /// Nobody knows whether the order is at its eIM.
    void noteLost(const Operation &operation);

    /// The operation is over: its code is anybody's again, unless it was ever sent.
    void noteSettled(const Operation &operation);

private:
    void handOver(const JobPlan &plan, Operation operation, const Result<CodePool::Handout> &handed, const Taker &take);

    EngineContext &m_context;
    CodePool &m_codes;
    OperationLedger &m_ledger;
};

} // namespace longreach::jobs
