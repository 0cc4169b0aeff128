// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/orderdesk.h"

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
                                handOver(plan, operation, handed, take);
                            });
}

void OrderDesk::handOver(const JobPlan &plan, Operation operation, const Result<CodePool::Handout> &handed,
                         const Taker &take)
{
    if (!handed) {
        take(failure(handed.error()));
        return;
    }
    const auto *present = m_ledger.find(idOf(operation));
    operation.code = handed->id;
    if (present && !present->isSettled) {
        m_ledger.setCode(idOf(operation), handed->id);
        take(orderFor(plan, operation, handed->code));
    } else {
        noteSettled(operation);
        take(failure(Error::Kind::Cancelled, QStringLiteral("settled while its code was fetched")));
    }
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

void OrderDesk::noteSettled(const Operation &operation)
{
    if (operation.code != 0 && operation.attempts == 0)
        m_context.mailbox.await(m_codes.setUnspent(operation.code), warnUnlessNoted);
}

} // namespace longreach::jobs
