// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submitter.h"

#include "app/jobs/eimline.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/orderdesk.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

/// How many submissions are on their way for each request the eIM answers at once: enough that none
/// waits for the journal, few enough that a crash leaves little to reconcile.
constexpr int WindowPerRequest = 4;

constexpr std::chrono::milliseconds CodesRest{5'000};

/// Whether a submission that failed so surely left no order, and may be sent again by itself.
bool isWorthAnotherTry(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::Throttled:
    case Error::Kind::Unauthorised:
    case Error::Kind::Untrusted:
    case Error::Kind::ConsentNeeded:
    case Error::Kind::Locked:
    case Error::Kind::NotFound: return true;
    case Error::Kind::InvalidInput:
    case Error::Kind::AlreadyExists:
    case Error::Kind::Conflict:
    case Error::Kind::Unsupported:
    case Error::Kind::Refused:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::BadReply:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::StorageFull:
    case Error::Kind::Damaged:
    case Error::Kind::NewerVersion:
    case Error::Kind::Internal: return false;
    }
    return false;
}

/// Whether a submission that failed so surely left no order, and will fail again.
bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::Refused || kind == Error::Kind::InvalidInput || kind == Error::Kind::Unsupported
        || kind == Error::Kind::Conflict || kind == Error::Kind::AlreadyExists;
}

} // namespace

Submitter::Submitter(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger,
                     EimLines &lines, OrderDesk &orders)
    : m_context(context), m_flow(flow), m_jobs(jobs), m_ledger(ledger), m_lines(lines), m_orders(orders)
{}

void Submitter::push(const Operation &operation)
{
    m_lines.line(operation.eim);
    m_queue.push(operation.eim, idOf(operation));
}

void Submitter::fill()
{
    if (m_isClosed || m_ledger.problem())
        return;
    for (const auto &[name, line] : m_lines.all()) {
        if (!m_queue.isEmpty(name))
            fill(*line);
    }
}

void Submitter::fill(EimLine &line)
{
    const auto now = m_context.clock.now();
    if (line.allowance(1, now) == 0)
        return;
    const auto *open = line.open(now);
    if (!open)
        return;
    const auto window = line.allowance(open->connection.parallelRequests * WindowPerRequest, now);
    const auto room = static_cast<qint64>(open->connection.maximumOpenOrders) - m_ledger.counts().openAt(line.name())
        - makingAt(line.name());
    for (auto free = std::min<qint64>(window - line.submissions, room); free > 0; --free) {
        const auto id = m_queue.take(line.name(), [this](qint64 job) { return mayTake(job); });
        if (!id)
            return;
        const auto *operation = m_ledger.find(*id);
        auto *job = m_jobs.find(id->job);
        const bool isForNow = operation && job && operation->state == OperationState::Ready;
        if (!isForNow || m_making.contains(*id))
            continue;
        // The pre-check saw to it when the job was made; the connection may have changed since.
        if (open->connection.isReadOnly && !isReading(job->plan))
            m_flow.happen(
                *id,
                event::Precluded{QStringLiteral("readOnlyEim"), QStringLiteral("'%1' is read-only").arg(line.name())});
        else
            begin(line, *job, *operation);
    }
}

bool Submitter::mayTake(qint64 id) const
{
    const auto *active = m_jobs.find(id);
    if (!active || !active->maySend())
        return false;
    const auto now = m_context.clock.now();
    if (active->plan.kind == JobKind::Download && now < m_codesRestUntil)
        return false;
    const auto limit = active->job.limitOpen;
    return (limit <= 0 || m_ledger.counts().openOf(id) + makingOf(id) < limit) && active->pacer.mayStart(now);
}

qint64 Submitter::makingAt(const QString &eim) const
{
    return std::count(m_making.cbegin(), m_making.cend(), eim);
}

qint64 Submitter::makingOf(qint64 job) const
{
    return std::count_if(m_making.keyBegin(), m_making.keyEnd(), [&](const auto &id) { return id.job == job; });
}

void Submitter::begin(EimLine &line, ActiveJob &job, const Operation &operation)
{
    const auto id = idOf(operation);
    if (!m_gate.enter(operation.eid, id)) {
        m_gate.wait(operation.eid, id);
        m_flow.happen(id, event::Held{});
        return;
    }
    ++line.submissions;
    m_making.insert(id, line.name());
    job.pacer.started(m_context.clock.now());
    m_orders.make(job.plan, operation, [this, id](const Result<Order> &order) { prepared(id, order); });
}

void Submitter::prepared(OperationId id, const Result<Order> &order)
{
    const auto eim = m_making.take(id);
    const auto *operation = m_ledger.find(id);
    const auto *job = m_jobs.find(id.job);
    const bool isStillWanted =
        operation && operation->state == OperationState::Ready && job && job->maySend() && !m_isClosed;
    // Held and released meanwhile, it has let another into its device, and stands in the queue again.
    const bool hasDevice = isStillWanted && m_gate.enter(operation->eid, id);
    if (order && hasDevice) {
        m_prepared.insert(id, *order);
        m_flow.happen(id, event::Sending{});
        return;
    }
    --m_lines.line(eim).submissions;
    if (operation)
        leave(*operation);
    if (!isStillWanted)
        return;
    if (!hasDevice) {
        m_queue.putBack(eim, id);
        return;
    }
    if (order.error().kind == Error::Kind::NotFound) {
        m_flow.happen(id, event::Precluded{QStringLiteral("noActivationCode"), order.error().detail});
    } else if (order.error().kind == Error::Kind::Damaged || order.error().kind == Error::Kind::InvalidInput) {
        m_flow.happen(id, event::Precluded{QStringLiteral("damagedPlan"), order.error().detail});
    } else {
        m_codesRestUntil = m_context.clock.now() + CodesRest;
        m_queue.putBack(eim, id);
    }
}

void Submitter::stored(const std::vector<Operation> &operations)
{
    for (const auto &operation : operations) {
        if (operation.state != OperationState::Submitting)
            continue;
        const auto prepared = m_prepared.constFind(idOf(operation));
        if (prepared == m_prepared.cend())
            continue;
        auto order = *prepared;
        m_prepared.erase(prepared);
        send(operation, std::move(order));
    }
}

void Submitter::send(const Operation &operation, Order order)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(operation.eim);
    const auto *open = m_isClosed ? nullptr : line.open(now);
    if (!open) {
        --line.submissions;
        const Error stopped{Error::Kind::Cancelled, QStringLiteral("the engine stops")};
        m_flow.happen(idOf(operation), event::NotTaken{m_isClosed ? stopped : line.problem().value_or(stopped)});
        return;
    }
    ++m_underWay;
    const auto departure = line.depart(now);
    auto submitted = open->eim->submit({operation.eid, std::move(order)}, m_context.stop);
    m_context.mailbox.await(std::move(submitted), [this, operation, departure](const Result<QString> &orderId) {
        answered(operation, orderId, departure);
    });
}

void Submitter::answered(const Operation &operation, const Result<QString> &orderId,
                         const EimLine::Departure &departure)
{
    --m_underWay;
    auto &line = m_lines.line(operation.eim);
    --line.submissions;
    line.arrive();
    if (!orderId) {
        failed(operation, orderId.error());
        return;
    }
    line.noteAnswer(departure, m_context.clock.now());
    m_orders.noteTaken(operation);
    m_flow.happen(idOf(operation), event::Taken{*orderId});
}

void Submitter::failed(const Operation &operation, const Error &error)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(operation.eim);
    const auto id = idOf(operation);
    if (isWorthAnotherTry(error.kind)) {
        line.noteFailure(error, now);
        m_flow.happen(id, event::NotTaken{error});
    } else if (isRefusal(error.kind)) {
        m_flow.happen(id, event::Refused{error});
    } else {
        line.noteLost(error, now);
        m_orders.noteLost(operation);
        m_flow.happen(id, event::AnswerLost{error.detail});
    }
}

void Submitter::occupy(const Operation &operation)
{
    m_gate.enter(operation.eid, idOf(operation));
}

void Submitter::leave(const Operation &operation)
{
    for (const auto &id : m_gate.leave(operation.eid, idOf(operation)))
        m_flow.happen(id, event::Released{});
}

void Submitter::close()
{
    m_isClosed = true;
    for (const auto &id : m_prepared.keys()) {
        if (const auto *operation = m_ledger.find(id))
            --m_lines.line(operation->eim).submissions;
        m_prepared.remove(id);
        m_flow.happen(id, event::NotTaken{{Error::Kind::Cancelled, QStringLiteral("the engine stops")}});
    }
}

} // namespace longreach::jobs
