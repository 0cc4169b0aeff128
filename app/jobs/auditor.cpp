// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/auditor.h"

#include "app/jobs/eimline.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/orders.h"
#include "app/jobs/profilechange.h"
#include "app/jobs/resultpoller.h"
#include "app/ports/clock.h"

#include <utility>

namespace longreach::jobs {

namespace {

using Verdict = ports::OrderReport::Verdict;

constexpr int AuditsSideBySide = 12;

/// Whether an audit's submission that failed so left no order, and may be sent again.
bool wasNotSent(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut || kind == Error::Kind::Throttled
        || kind == Error::Kind::Unauthorised || kind == Error::Kind::Untrusted || kind == Error::Kind::Locked;
}

} // namespace

Auditor::Auditor(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger,
                 EimLines &lines, ResultPoller &poller)
    : m_context(context), m_flow(flow), m_jobs(jobs), m_ledger(ledger), m_lines(lines), m_poller(poller)
{}

void Auditor::add(const Operation &operation)
{
    if (m_ledger.hasAudit(idOf(operation)))
        m_flow.happen(idOf(operation), event::AuditFailed{});
    else
        m_waiting[operation.eim].push_back(idOf(operation));
}

void Auditor::resume(const Operation &operation, const Attempt &audit)
{
    const auto id = idOf(operation);
    m_ledger.setAudit(id);
    if (audit.orderId.isEmpty() || audit.answeredAt) {
        m_flow.happen(id, event::AuditFailed{});
        return;
    }
    m_audits.insert(id, audit);
    m_poller.watchAudit(operation, audit.orderId);
}

void Auditor::tick()
{
    if (m_ledger.problem())
        return;
    const auto now = m_context.clock.now();
    for (auto &[eim, ids] : m_waiting) {
        auto &line = m_lines.line(eim);
        for (auto free = line.allowance(AuditsSideBySide, now) - line.others; free > 0 && !ids.empty(); --free) {
            const auto id = ids.front();
            ids.pop_front();
            if (m_ledger.find(id))
                begin(id);
        }
    }
}

void Auditor::begin(OperationId id)
{
    if (m_audits.contains(id)) { // stored before, and then not sent
        send(id);
        return;
    }
    m_ledger.setAudit(id);
    Attempt audit{.job = id.job, .sequence = id.sequence, .number = m_ledger.find(id)->attempts, .isAudit = true};
    audit.startedAt = m_context.clock.now();
    m_audits.insert(id, audit);
    m_ledger.note(std::move(audit));
}

void Auditor::stored(const std::vector<Attempt> &attempts)
{
    for (const auto &attempt : attempts) {
        const bool isToSend = attempt.isAudit && attempt.orderId.isEmpty() && !attempt.answeredAt;
        const OperationId id{attempt.job, attempt.sequence};
        if (isToSend && m_audits.contains(id))
            send(id);
    }
}

void Auditor::send(OperationId id)
{
    const auto now = m_context.clock.now();
    const auto *operation = m_ledger.find(id);
    if (!operation)
        return;
    auto &line = m_lines.line(operation->eim);
    ++line.others;
    const auto departure = line.depart(now);
    const auto *open = line.open(now);
    if (!open) {
        answered(line.name(), id, failure(Error::Kind::Unreachable, QStringLiteral("no connection")), departure);
        return;
    }
    auto submitted = open->eim->submit({operation->eid, auditOrder()}, m_context.stop);
    m_context.mailbox.await(std::move(submitted),
                            [this, eim = line.name(), id, departure](const Result<QString> &orderId) {
                                answered(eim, id, orderId, departure);
                            });
}

void Auditor::answered(const QString &eim, OperationId id, const Result<QString> &orderId,
                       const EimLine::Departure &departure)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(eim);
    --line.others;
    line.arrive();
    const auto *operation = m_ledger.find(id);
    const auto audit = m_audits.find(id);
    if (!operation || audit == m_audits.end())
        return;
    if (orderId) {
        line.noteAnswer(departure, now);
        audit->orderId = *orderId;
        m_ledger.note(*audit);
        m_poller.watchAudit(*operation, *orderId);
    } else if (wasNotSent(orderId.error().kind)) {
        line.noteFailure(orderId.error(), now);
        m_waiting[operation->eim].push_front(id);
    } else {
        end(id, event::AuditFailed{}, toWord(orderId.error().kind));
    }
}

void Auditor::reported(const Operation &operation, const ports::OrderReport &report)
{
    const auto id = idOf(operation);
    const auto *job = m_jobs.find(id.job);
    switch (report.verdict) {
    case Verdict::Waiting:
    case Verdict::Delivered: return;
    case Verdict::Succeeded:
    case Verdict::AlreadySo:
        if (job && report.profiles) {
            const bool isAsWanted = ProfileChange(job->plan, operation).isShownBy(*report.profiles);
            end(id, event::AuditShowed{isAsWanted}, QStringLiteral("listed"), report.raw);
            return;
        }
        end(id, event::AuditFailed{}, QStringLiteral("nothingListed"), report.raw);
        return;
    case Verdict::Expired:
        end(id, event::AuditFailed{.wasNeverFetched = true}, QStringLiteral("expired"), report.raw);
        return;
    case Verdict::Failed:
    case Verdict::Interrupted:
    case Verdict::Absent:
        end(id, event::AuditFailed{}, report.reason.isEmpty() ? QStringLiteral("failed") : report.reason, report.raw);
        return;
    }
}

void Auditor::forget(OperationId id)
{
    m_audits.remove(id);
}

void Auditor::end(OperationId id, const OperationEvent &event, const QString &outcome, const QByteArray &raw)
{
    if (const auto audit = m_audits.find(id); audit != m_audits.end()) {
        audit->answeredAt = m_context.clock.now();
        audit->outcome = outcome;
        audit->raw = raw;
        m_ledger.note(*audit);
        m_audits.erase(audit);
    }
    m_flow.happen(id, event);
}

} // namespace longreach::jobs
