// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobcommands.h"

#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/recaller.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

using Verb = ports::JobRequest::Verb;
using JobsAndRevision = std::pair<std::vector<Job>, qint64>;
using OperationsAndRevision = std::pair<std::vector<Operation>, qint64>;

constexpr std::size_t SweptPerTick = 4'000;
constexpr std::chrono::milliseconds ReadRetry{2'000};

/// What is tried again if nobody says otherwise: never what may exist at an eIM.
const std::vector<OperationState> &retriedByDefault()
{
    static const std::vector states{OperationState::Failed, OperationState::Expired, OperationState::Interrupted,
                                    OperationState::LostContact};
    return states;
}

bool isMeant(const ports::JobRequest &request, const Operation &operation)
{
    const auto &states = request.states.empty() ? retriedByDefault() : request.states;
    const auto &reasons = request.reasons;
    return std::find(states.begin(), states.end(), operation.state) != states.end()
        && (reasons.empty() || std::find(reasons.begin(), reasons.end(), operation.reason) != reasons.end());
}

} // namespace

JobCommands::JobCommands(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger,
                         Recaller &recaller)
    : m_context(context), m_flow(flow), m_jobs(jobs), m_ledger(ledger), m_recaller(recaller)
{}

void JobCommands::begin(qint64 job)
{
    m_expected.erase(job);
    if (auto *active = m_jobs.find(job); active && active->job.state == JobState::Queued)
        m_jobs.setState(*active, JobState::Running);
}

void JobCommands::take(const std::vector<ports::JobRequest> &requests)
{
    std::vector<qint64> done;
    for (const auto &request : requests) {
        if (m_taken.insert(request.id).second)
            carryOut(request);
        if (!m_unfinished.contains(request.id))
            done.push_back(request.id);
    }
    if (!done.empty())
        forget(std::move(done));
}

void JobCommands::forget(std::vector<qint64> requests)
{
    m_context.mailbox.await(m_context.journal.jobs().removeRequests(requests),
                            [this, requests](const Result<void> &removed) {
                                if (!removed)
                                    return; // they come again, and are known as taken
                                for (const auto id : requests)
                                    m_taken.erase(id);
                            });
}

void JobCommands::carryOut(const ports::JobRequest &request)
{
    switch (request.verb) {
    case Verb::Pause: pause(request.job); return;
    case Verb::Resume: resume(request.job); return;
    case Verb::Cancel: cancel(request.job); return;
    case Verb::RetryFailed: retry(request); return;
    }
}

void JobCommands::pause(qint64 id)
{
    auto *active = m_jobs.find(id);
    if (!active || !active->maySend())
        return;
    m_jobs.setState(*active, JobState::Paused);
    sweep(id, OperationState::Ready, event::Held{});
}

void JobCommands::resume(qint64 id)
{
    auto *active = m_jobs.find(id);
    if (!active || active->job.state != JobState::Paused)
        return;
    stopSweeps(id);
    m_jobs.setState(*active, JobState::Running);
    sweep(id, OperationState::Held, event::Released{});
}

void JobCommands::cancel(qint64 id)
{
    auto *active = m_jobs.find(id);
    if (!active || active->job.state == JobState::Cancelling)
        return;
    stopSweeps(id);
    m_jobs.setState(*active, JobState::Cancelling);
    sweep(id, OperationState::Held, event::Dropped{});
    sweep(id, OperationState::Ready, event::Dropped{});
    for (const auto &accepted : m_ledger.idsOf(id, OperationState::Accepted))
        m_recaller.add(*m_ledger.find(accepted));
}

void JobCommands::retry(const ports::JobRequest &request)
{
    m_unfinished.insert(request.id);
    if (m_jobs.find(request.job)) {
        reviveJob(request);
        return;
    }
    m_context.mailbox.await(m_context.journal.jobs().readJobs(0), [this, request](const Result<JobsAndRevision> &read) {
        if (!read) {
            endRetry(request, false);
            return;
        }
        const auto job = std::find_if(read->first.begin(), read->first.end(),
                                      [&](const Job &candidate) { return candidate.id == request.job; });
        if (job == read->first.end() || m_jobs.find(request.job) || !m_jobs.add(*job)) {
            endRetry(request, true);
            return;
        }
        m_fresh.insert(request.job);
        reviveJob(request);
    });
}

void JobCommands::reviveJob(const ports::JobRequest &request)
{
    m_context.mailbox.await(m_context.journal.jobs().readOperations(request.job, 0),
                            [this, request](const Result<OperationsAndRevision> &read) {
                                const auto id = request.job;
                                if (read)
                                    revive(request, read->first);
                                if (m_fresh.erase(id) != 0 && m_ledger.counts().inHandOf(id) == 0)
                                    m_jobs.remove(id); // nothing to try again: it stays over
                                endRetry(request, read.has_value());
                            });
}

void JobCommands::endRetry(const ports::JobRequest &request, bool isCarriedOut)
{
    if (isCarriedOut) {
        m_unfinished.erase(request.id);
        forget({request.id});
    } else {
        m_again.push_back(request);
        m_againAt = m_context.clock.now() + ReadRetry;
    }
}

void JobCommands::revive(const ports::JobRequest &request, const std::vector<Operation> &operations)
{
    auto *active = m_jobs.find(request.job);
    if (!active)
        return;
    std::vector<OperationId> chosen;
    for (const auto &operation : operations) {
        if (operation.isSettled && isMeant(request, operation))
            chosen.push_back(idOf(operation));
    }
    if (chosen.empty())
        return;
    const bool wasOver = active->job.state == JobState::Finished || active->job.state == JobState::Cancelled;
    if (wasOver)
        m_jobs.setState(*active, JobState::Running);
    for (const auto &operation : operations) {
        if (operation.isSettled && std::binary_search(chosen.begin(), chosen.end(), idOf(operation)))
            m_ledger.add(operation);
    }
    for (const auto &chosenId : chosen)
        m_flow.happen(chosenId, event::RetryAsked{});
}

void JobCommands::sweep(qint64 job, OperationState state, const OperationEvent &event)
{
    const auto ids = m_ledger.idsOf(job, state);
    m_sweeps.push_back({job, event, {ids.begin(), ids.end()}});
}

void JobCommands::stopSweeps(qint64 job)
{
    std::erase_if(m_sweeps, [&](const Sweep &sweep) { return sweep.job == job; });
}

void JobCommands::runSweeps()
{
    for (auto left = SweptPerTick; left > 0 && !m_sweeps.empty();) {
        auto &sweep = m_sweeps.front();
        for (; left > 0 && !sweep.ids.empty(); --left) {
            m_flow.happen(sweep.ids.front(), sweep.event);
            sweep.ids.pop_front();
        }
        if (sweep.ids.empty())
            m_sweeps.pop_front();
    }
}

void JobCommands::tick(bool isLoaded)
{
    if (!m_again.empty() && m_context.clock.now() >= m_againAt) {
        for (const auto &request : std::exchange(m_again, {}))
            retry(request);
    }
    runSweeps();
    if (isLoaded)
        endJobs();
}

void JobCommands::endJobs()
{
    std::vector<qint64> over;
    for (const auto &[id, active] : m_jobs.all()) {
        const bool isInHand = active.job.state != JobState::Queued && !m_expected.contains(id) && !m_fresh.contains(id);
        if (isInHand && m_ledger.counts().inHandOf(id) == 0)
            over.push_back(id);
    }
    for (const auto id : over) {
        auto &active = *m_jobs.find(id);
        const bool isCancelled = active.job.state == JobState::Cancelling;
        m_jobs.setState(active, isCancelled ? JobState::Cancelled : JobState::Finished);
        m_jobs.remove(id);
    }
}

} // namespace longreach::jobs
