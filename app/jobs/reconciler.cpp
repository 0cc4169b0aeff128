// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/reconciler.h"

#include "app/jobs/eimline.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/orderdesk.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

constexpr std::size_t RoundMaximum = 500;
constexpr std::chrono::milliseconds ReconcileRetry{2'000};

/// Whether an order cannot be made now and never will be, as against a keychain that is locked.
bool isForGood(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Damaged || kind == Error::Kind::InvalidInput;
}

} // namespace

Reconciler::Reconciler(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger,
                       EimLines &lines, OrderDesk &orders)
    : m_context(context), m_flow(flow), m_jobs(jobs), m_ledger(ledger), m_lines(lines), m_orders(orders)
{}

void Reconciler::add(const Operation &operation)
{
    const auto lostAt = std::max(operation.submittedAt.value_or(Timestamp{}), operation.changedAt);
    m_lanes[operation.eim].waiting.emplace(lostAt + m_context.options.reconcileAfter, idOf(operation));
}

void Reconciler::tick()
{
    const auto now = m_context.clock.now();
    for (auto &[eim, lane] : m_lanes) {
        const bool isDue = !lane.waiting.empty() && lane.waiting.begin()->first <= now;
        if (isDue && !lane.isBusy && m_lines.line(eim).allowance(1, now) > 0)
            begin(eim, lane, now);
    }
}

void Reconciler::begin(const QString &eim, Lane &lane, Timestamp now)
{
    const auto round = std::make_shared<Round>();
    std::vector<Operation> due;
    while (!lane.waiting.empty() && lane.waiting.begin()->first <= now && due.size() < RoundMaximum) {
        const auto id = lane.waiting.extract(lane.waiting.begin()).mapped();
        const auto *operation = m_ledger.find(id);
        if (operation && operation->state == OperationState::SubmissionUnknown && !operation->isSettled)
            due.push_back(*operation);
    }
    if (due.empty())
        return;
    lane.isBusy = true;
    round->missing = due.size();
    for (const auto &operation : due) {
        const auto *job = m_jobs.find(operation.job);
        const auto id = idOf(operation);
        const auto take = [this, eim, round, id](const Result<Order> &order) { takeOrder(eim, round, id, order); };
        if (job)
            m_orders.make(job->plan, operation, take);
        else
            take(failure(Error::Kind::NotFound, QStringLiteral("no such job")));
    }
}

void Reconciler::takeOrder(const QString &eim, const RoundPointer &round, OperationId id, const Result<Order> &order)
{
    const auto *operation = m_ledger.find(id);
    if (operation && order) {
        round->ids.push_back(id);
        round->requests.push_back({operation->eid, *order});
    } else if (operation && isForGood(order.error().kind)) {
        m_flow.happen(id, event::CannotTell{});
    } else if (operation) {
        postpone(eim, id);
    }
    if (--round->missing > 0)
        return;
    if (round->ids.empty())
        m_lanes[eim].isBusy = false;
    else
        readKnown(eim, round);
}

void Reconciler::readKnown(const QString &eim, const RoundPointer &round)
{
    // What is known is asked of the journal, so what was taken just now has to be there.
    m_ledger.flush();
    m_context.mailbox.await(m_context.journal.jobs().readOrderIds(eim),
                            [this, eim, round](const Result<std::vector<QString>> &known) {
                                if (known)
                                    ask(eim, round, *known);
                                else
                                    postpone(eim, *round);
                            });
}

void Reconciler::ask(const QString &eim, const RoundPointer &round, std::vector<QString> known)
{
    const auto *open = m_lines.line(eim).open(m_context.clock.now());
    if (!open) {
        postpone(eim, *round);
        return;
    }
    if (const auto retention = open->eim->capabilities().resultRetention)
        round->booksFrom = m_context.clock.now() - *retention;
    auto findings = open->eim->reconcile(round->requests, std::move(known), m_context.stop);
    m_context.mailbox.await(std::move(findings),
                            [this, eim, round](const Result<std::vector<ports::Reconciliation>> &answer) {
                                answered(eim, *round, answer);
                            });
}

void Reconciler::answered(const QString &eim, const Round &round,
                          const Result<std::vector<ports::Reconciliation>> &findings)
{
    const bool cannotEver = !findings && findings.error().kind == Error::Kind::Unsupported;
    if (!findings && !cannotEver) {
        m_lines.line(eim).noteFailure(findings.error(), m_context.clock.now());
        postpone(eim, round);
        return;
    }
    m_lanes[eim].isBusy = false;
    for (std::size_t at = 0; at < round.ids.size(); ++at) {
        const bool isAnswered = findings && at < findings->size();
        found(round.ids[at], isAnswered ? findings->at(at) : ports::Reconciliation{}, round.booksFrom);
    }
}

void Reconciler::found(OperationId id, const ports::Reconciliation &finding, Timestamp booksFrom)
{
    const auto *operation = m_ledger.find(id);
    if (!operation)
        return;
    switch (finding.finding) {
    case ports::Reconciliation::Finding::Found:
        m_orders.noteTaken(*operation);
        m_flow.happen(id, event::Found{finding.orderId});
        return;
    case ports::Reconciliation::Finding::NotThere:
        if (operation->submittedAt.value_or(operation->changedAt) > booksFrom)
            m_flow.happen(id, event::NotThere{});
        else
            m_flow.happen(id, event::CannotTell{});
        return;
    case ports::Reconciliation::Finding::CannotTell: m_flow.happen(id, event::CannotTell{}); return;
    }
}

void Reconciler::postpone(const QString &eim, const Round &round)
{
    m_lanes[eim].isBusy = false;
    for (const auto &id : round.ids)
        postpone(eim, id);
}

void Reconciler::postpone(const QString &eim, OperationId id)
{
    m_lanes[eim].waiting.emplace(m_context.clock.now() + ReconcileRetry, id);
}

} // namespace longreach::jobs
