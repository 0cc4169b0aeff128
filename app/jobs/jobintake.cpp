// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobintake.h"

#include "app/jobs/jobcommands.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

Q_LOGGING_CATEGORY(intakeLog, "longreach.jobs")

constexpr std::chrono::milliseconds LookInterval{200};

using JobsAndRevision = std::pair<std::vector<Job>, qint64>;
using OperationsAndRevision = std::pair<std::vector<Operation>, qint64>;

bool isOver(const Job &job)
{
    return job.state == JobState::Finished || job.state == JobState::Cancelled;
}

/// Whether an audit may have been begun for an operation found like this.
bool mayHaveAudit(const Operation &operation)
{
    return operation.state == OperationState::SubmissionUnknown || operation.state == OperationState::Delivered
        || operation.state == OperationState::Interrupted || operation.state == OperationState::Succeeded;
}

} // namespace

JobIntake::JobIntake(EngineContext &context, OperationFlow &flow, JobRegister &jobs, JobCommands &commands)
    : m_context(context), m_flow(flow), m_jobs(jobs), m_commands(commands)
{}

void JobIntake::load()
{
    m_isLooking = true;
    m_context.mailbox.await(m_context.journal.jobs().readJobs(0), [this](const Result<JobsAndRevision> &read) {
        if (read)
            takeAll(read->first, read->second);
        else
            m_isLooking = false;
    });
}

void JobIntake::takeAll(const std::vector<Job> &jobs, qint64 revision)
{
    m_jobsRevision = revision;
    for (const auto &job : jobs) {
        if (!isOver(job))
            registerJob(job);
    }
    m_context.mailbox.await(m_context.journal.jobs().readUnsettled(),
                            [this](const Result<std::vector<Operation>> &read) {
                                if (!read) {
                                    m_isLooking = false;
                                    return;
                                }
                                takeUnsettled(*read);
                                readRequests();
                            });
}

void JobIntake::takeUnsettled(const std::vector<Operation> &operations)
{
    for (const auto &operation : operations) {
        if (!m_jobs.find(operation.job))
            continue;
        if (mayHaveAudit(operation))
            resumeWithAudit(operation);
        else
            m_flow.resume(operation, std::nullopt);
    }
    for (const auto &[id, active] : m_jobs.all())
        m_commands.begin(id);
    m_isLoaded = true;
}

void JobIntake::resumeWithAudit(const Operation &operation)
{
    ++m_resuming;
    auto attempts = m_context.journal.jobs().readAttempts(operation.job, operation.sequence);
    m_context.mailbox.await(std::move(attempts), [this, operation](const Result<std::vector<Attempt>> &read) {
        --m_resuming;
        std::optional<Attempt> audit;
        for (const auto &attempt : read.value_or(std::vector<Attempt>())) {
            if (attempt.isAudit && attempt.number == operation.attempts)
                audit = attempt;
        }
        m_flow.resume(operation, audit);
    });
}

void JobIntake::tick()
{
    const auto now = m_context.clock.now();
    if (m_isLooking || now < m_nextLook)
        return;
    m_nextLook = now + LookInterval;
    for (const auto job : std::exchange(m_unread, {}))
        readOperations(job);
    if (!m_isLoaded) {
        load();
        return;
    }
    m_isLooking = true;
    m_context.mailbox.await(m_context.journal.revision(), [this](const Result<qint64> &revision) {
        m_isLooking = false;
        if (revision && std::exchange(m_revision, *revision) != *revision)
            readNew();
    });
}

void JobIntake::readNew()
{
    m_isLooking = true;
    m_context.mailbox.await(m_context.journal.jobs().readJobs(m_jobsRevision),
                            [this](const Result<JobsAndRevision> &read) {
                                if (!read) {
                                    m_isLooking = false;
                                    m_revision = -1;
                                    return;
                                }
                                m_jobsRevision = read->second;
                                takeNew(read->first);
                                readRequests();
                            });
}

void JobIntake::takeNew(const std::vector<Job> &jobs)
{
    for (const auto &job : jobs) {
        if (job.state == JobState::Queued && !m_jobs.find(job.id) && registerJob(job)) {
            m_commands.expect(job.id);
            readOperations(job.id);
        }
    }
}

void JobIntake::readOperations(qint64 job)
{
    m_context.mailbox.await(m_context.journal.jobs().readOperations(job, 0),
                            [this, job](const Result<OperationsAndRevision> &read) {
                                if (!read) {
                                    m_unread.push_back(job);
                                    return;
                                }
                                for (const auto &operation : read->first) {
                                    if (!operation.isSettled)
                                        m_flow.resume(operation, std::nullopt);
                                }
                                m_commands.begin(job);
                            });
}

void JobIntake::readRequests()
{
    m_context.mailbox.await(m_context.journal.jobs().readRequests(),
                            [this](const Result<std::vector<ports::JobRequest>> &read) {
                                m_isLooking = false;
                                if (!read) {
                                    m_revision = -1;
                                    return;
                                }
                                m_commands.take(*read);
                                m_hasTakenRequests = true;
                            });
}

bool JobIntake::registerJob(const Job &job)
{
    const auto added = m_jobs.add(job);
    if (!added)
        qCWarning(intakeLog, "job %lld is left alone: %s", job.id, qUtf8Printable(added.error().detail));
    return added.has_value();
}

} // namespace longreach::jobs
