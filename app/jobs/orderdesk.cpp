// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/orderdesk.h"

#include "app/jobs/codepool.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/orders.h"

#include <QLoggingCategory>

#include <utility>

namespace longreach::jobs {

namespace {

Q_LOGGING_CATEGORY(codesLog, "longreach.jobs")

void warnUnlessNoted(const Result<void> &noted)
{
    if (!noted)
        qCWarning(codesLog, "the state of an activation code was not stored: %s", qUtf8Printable(noted.error().detail));
}

} // namespace

OrderDesk::OrderDesk(EngineContext &context, CodePool &codes, OperationLedger &ledger)
    : m_context(context), m_codes(codes), m_ledger(ledger)
{}

void OrderDesk::make(const JobPlan &plan, const Operation &operation, Taker take)
{
    if (plan.kind != JobKind::Download) {
        take(orderFor(plan, operation, std::nullopt));
        return;
    }
    auto handout = m_codes.handOut(operation.eid, operation.job, operation.sequence);
    m_context.mailbox.await(std::move(handout),
                            [this, plan, operation, take = std::move(take)](const Result<CodePool::Handout> &handed) {
                                if (!handed) {
                                    take(failure(handed.error()));
                                    return;
                                }
                                m_ledger.setCode(idOf(operation), handed->id);
                                take(orderFor(plan, operation, handed->code));
                            });
}

void OrderDesk::noteTaken(const Operation &operation)
{
    if (operation.code != 0)
        m_context.mailbox.await(m_codes.setSpent(operation.code), warnUnlessNoted);
}

void OrderDesk::noteLost(const Operation &operation)
{
    if (operation.code != 0)
        m_context.mailbox.await(m_codes.setUnknown(operation.code), warnUnlessNoted);
}

} // namespace longreach::jobs
