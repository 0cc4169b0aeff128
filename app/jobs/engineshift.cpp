// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/engineshift.h"

#include "app/jobs/profilechange.h"
#include "app/ports/clock.h"

#include <utility>

namespace longreach::jobs {

namespace {

using Verdict = ports::OrderReport::Verdict;

bool isAtDevice(const Operation &operation)
{
    return isOpen(operation.state) || operation.state == OperationState::Interrupted
        || operation.state == OperationState::Succeeded;
}

bool isUnsent(OperationState state)
{
    return state == OperationState::Held || state == OperationState::Ready;
}

/// Whether the profiles that a report lists are those after the whole order was executed.
bool endsWithList(const JobPlan &plan)
{
    if (plan.kind == JobKind::Audit)
        return true;
    return plan.kind == JobKind::Sequence && !plan.steps.empty()
        && plan.steps.back().verb == PlanStep::Verb::ListProfiles;
}

} // namespace

EngineShift::EngineShift(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
                         const EngineOptions &options, quint32 jitterSeed)
    : m_context{journal, clock, m_mailbox, options, m_stop.get_token()},
      m_jobs(m_context),
      m_ledger(m_context, *this),
      m_lines(eims, jitterSeed),
      m_rhythm(m_context),
      m_notes(m_context),
      m_orders(m_context, codes, m_ledger),
      m_submitter(m_context, *this, m_jobs, m_ledger, m_lines, m_orders),
      m_poller(m_context, *this, m_ledger, m_lines, m_rhythm),
      m_reconciler(m_context, *this, m_jobs, m_ledger, m_lines, m_orders),
      m_auditor(m_context, *this, m_jobs, m_ledger, m_lines, m_poller),
      m_contacts(m_context, *this, m_ledger, m_lines, m_rhythm),
      m_recaller(m_context, *this, m_ledger, m_lines),
      m_commands(m_context, *this, m_jobs, m_ledger, m_recaller),
      m_intake(m_context, *this, m_jobs, m_commands)
{}

EngineShift::~EngineShift()
{
    m_stop.request_stop();
}

void EngineShift::tick()
{
    m_intake.tick();
    m_commands.tick(m_intake.isLoaded());
    m_jobs.tick();
    if (m_intake.hasTakenRequests())
        m_submitter.fill();
    m_reconciler.tick();
    m_auditor.tick();
    m_contacts.tick();
    m_recaller.tick();
    m_poller.tick();
    m_rhythm.tick();
    m_notes.flush();
    m_ledger.flush();
}

void EngineShift::close()
{
    m_submitter.close();
}

bool EngineShift::isQuiet() const
{
    return m_submitter.underWay() == 0 && m_ledger.isClean() && m_notes.isClean();
}

bool EngineShift::isBusy() const
{
    return !m_intake.hasTakenRequests() || m_ledger.counts().inHand() > 0 || !m_notes.isClean();
}

void EngineShift::describe(EngineStatus &status) const
{
    status.unsettled = m_ledger.counts().inHand();
    status.open = m_ledger.counts().open();
    status.journalProblem = m_ledger.problem();
    for (const auto &[name, line] : m_lines.all()) {
        if (line->problem())
            status.eimProblems.emplace(name, *line->problem());
    }
}

void EngineShift::resume(const Operation &operation, const std::optional<Attempt> &audit)
{
    const auto id = idOf(operation);
    m_ledger.add(operation);
    if (isAtDevice(operation))
        m_submitter.occupy(operation);
    if (audit)
        m_auditor.resume(operation, *audit);
    const auto *present = m_ledger.find(id);
    if (!present || present->isSettled)
        return;
    if (present->state == OperationState::Submitting) {
        m_orders.noteLost(*present);
        happen(id, event::AnswerLost{QStringLiteral("the engine ended before the answer came")});
    } else if (present->state == OperationState::Held) {
        happen(id, event::Released{});
    } else if (!audit || present->state == OperationState::Delivered) {
        route(id, OperationMachine::needOf(*present));
    }
}

void EngineShift::happen(OperationId id, const OperationEvent &event)
{
    auto *job = m_jobs.find(id.job);
    const auto *operation = m_ledger.find(id);
    if (!job || !operation)
        return;
    const bool wasUnderWay = !isUnsent(operation->state) && !operation->isSettled;
    const auto need = m_ledger.apply(id, event, job->machine);
    const bool isUnderWay = !isUnsent(operation->state) && !operation->isSettled;
    if (wasUnderWay && !isUnderWay)
        endAttempt(*operation);
    if (need)
        route(id, *need);
}

void EngineShift::route(OperationId id, Need need)
{
    const auto &operation = *m_ledger.find(id);
    switch (need) {
    case Need::Nothing:
        if (operation.isSettled) {
            m_rhythm.forget(operation.eid);
            m_auditor.forget(id);
            m_orders.noteSettled(operation);
        }
        m_submitter.leave(operation);
        return;
    case Need::Send:
        m_submitter.leave(operation);
        awaitTurn(operation);
        return;
    case Need::Answer: // the submitter sends it once it is stored
        m_rhythm.want(operation.eid);
        return;
    case Need::Reconcile: m_reconciler.add(operation); return;
    case Need::Result: awaitResult(operation); return;
    case Need::Contact: m_contacts.watch(operation); return;
    case Need::Audit: m_auditor.add(operation); return;
    }
}

void EngineShift::awaitTurn(const Operation &operation)
{
    const auto &job = m_jobs.find(operation.job)->job;
    if (job.state == JobState::Paused)
        happen(idOf(operation), event::Held{});
    else if (job.state == JobState::Cancelling)
        happen(idOf(operation), event::Dropped{});
    else
        m_submitter.push(operation);
}

void EngineShift::awaitResult(const Operation &operation)
{
    const auto &job = *m_jobs.find(operation.job);
    if (operation.state == OperationState::Delivered) {
        if (changesProfiles(job.plan))
            m_contacts.watch(operation);
    } else if (job.job.state == JobState::Cancelling) {
        m_recaller.add(operation);
    }
    m_poller.watch(operation);
}

void EngineShift::endAttempt(const Operation &operation)
{
    Attempt attempt{.job = operation.job, .sequence = operation.sequence, .number = operation.attempts};
    attempt.orderId = operation.orderId;
    attempt.startedAt = operation.submittedAt.value_or(operation.changedAt);
    attempt.answeredAt = m_context.clock.now();
    attempt.outcome = operation.isSettled || operation.reason.isEmpty() ? toWord(operation.state) : operation.reason;
    attempt.raw = m_lastRaw;
    m_ledger.note(std::move(attempt));
}

void EngineShift::reported(OperationId id, bool isAudit, const ports::OrderReport &report)
{
    const auto *operation = m_ledger.find(id);
    const auto *job = m_jobs.find(id.job);
    if (!operation || operation->isSettled || !job)
        return;
    if (report.verdict == Verdict::Succeeded || report.verdict == Verdict::AlreadySo) {
        if (isAudit && report.profiles)
            m_notes.noteAudit(operation->eid, *report.profiles);
        else if (!isAudit)
            noteDevice(*job, *operation, report);
    }
    m_lastRaw = report.raw;
    if (isAudit)
        m_auditor.reported(Operation(*operation), report);
    else
        happen(id, event::Reported{report.verdict, report.reason, report.detail, report.changedAt});
    m_lastRaw.clear();
}

void EngineShift::noteDevice(const ActiveJob &job, const Operation &operation, const ports::OrderReport &report)
{
    if (report.profiles && endsWithList(job.plan))
        m_notes.noteAudit(operation.eid, *report.profiles);
    else
        m_notes.noteChange(operation.eid, ProfileChange(job.plan, operation));
}

void EngineShift::stored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts)
{
    m_submitter.stored(operations);
    m_auditor.stored(attempts);
}

} // namespace longreach::jobs
