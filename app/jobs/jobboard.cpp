// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobboard.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace longreach::jobs {

namespace {

using JobsAndRevision = std::pair<std::vector<Job>, qint64>;
using OperationsAndRevision = std::pair<std::vector<Operation>, qint64>;

bool hasEnded(const Job &job)
{
    return job.state == JobState::Finished || job.state == JobState::Cancelled;
}

} // namespace

JobBoard::JobBoard(ports::Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_mailbox(this), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &JobBoard::ask);
}

void JobBoard::start(std::chrono::milliseconds period)
{
    m_timer.start(period);
    ask();
}

void JobBoard::watch(qint64 job)
{
    m_watched.insert(job);
    m_follows[job] = {}; // all of them once more, for who watches from now on
    readOperations(job);
}

void JobBoard::unwatch(qint64 job)
{
    if (const auto watch = m_watched.find(job); watch != m_watched.end())
        m_watched.erase(watch);
    if (!isFollowed(job))
        m_follows.erase(job);
}

const Operation *JobBoard::openOperation(const Eid &eid) const
{
    const auto found = m_open.constFind(eid);
    if (found == m_open.cend())
        return nullptr;
    const auto open =
        std::find_if(found->begin(), found->end(), [](const Operation &operation) { return isOpen(operation.state); });
    return open == found->end() ? &found->front() : &*open;
}

QFuture<Result<std::vector<Operation>>> JobBoard::history(const Eid &eid, int limit) const
{
    return m_journal.jobs().readHistory(eid, limit);
}

QFuture<Result<MomentsAndRevision>> JobBoard::moments(qint64 job, qint64 since) const
{
    const auto gather = [](const OperationsAndRevision &read) {
        MomentsAndRevision gathered({}, read.second);
        gathered.first.reserve(read.first.size());
        std::transform(read.first.begin(), read.first.end(), std::back_inserter(gathered.first), momentsOf);
        return gathered;
    };
    return m_journal.jobs()
        .readOperations(job, since)
        .then(QtFuture::Launch::Sync,
              [gather](const Result<OperationsAndRevision> &read) -> Result<MomentsAndRevision> {
                  return read.map(gather);
              });
}

QFuture<Result<std::vector<Attempt>>> JobBoard::attempts(qint64 job, qint64 sequence) const
{
    return m_journal.jobs().readAttempts(job, sequence);
}

void JobBoard::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_mailbox.await(m_journal.revision(), [this](const Result<qint64> &revision) {
        m_isAsking = false;
        setProblem(revision ? std::nullopt : std::optional(revision.error()));
        if (revision && std::exchange(m_revision, *revision) != *revision)
            readJobs();
    });
}

void JobBoard::readJobs()
{
    m_isAsking = true;
    m_mailbox.await(m_journal.jobs().readJobs(m_jobsRevision), [this](const Result<JobsAndRevision> &read) {
        m_isAsking = false;
        if (read)
            takeJobs(read->first, read->second);
        else
            m_revision = -1; // the next look tries again
    });
}

void JobBoard::takeJobs(std::vector<Job> jobs, qint64 revision)
{
    m_jobsRevision = revision;
    for (const auto &job : jobs) {
        m_jobs.insert_or_assign(job.id, job);
        if (!hasEnded(job))
            m_follows.try_emplace(job.id);
    }
    if (!jobs.empty())
        Q_EMIT jobsChanged(jobs);
    std::vector<qint64> followed;
    for (auto &[job, follow] : m_follows) {
        follow.isStale = true;
        followed.push_back(job);
    }
    for (const auto job : followed)
        readOperations(job);
}

void JobBoard::readOperations(qint64 job)
{
    auto &follow = m_follows[job];
    if (std::exchange(follow.isReading, true))
        return;
    follow.isStale = false;
    const auto since = follow.revision;
    m_mailbox.await(m_journal.jobs().readOperations(job, since),
                    [this, job, since](const Result<OperationsAndRevision> &read) {
                        const auto found = m_follows.find(job);
                        if (found == m_follows.end() || found->second.revision != since)
                            return; // nobody follows any more, or another reading from the start is under way
                        found->second.isReading = false;
                        if (read)
                            takeOperations(job, read->first, read->second);
                        else
                            m_revision = -1;
                    });
}

void JobBoard::takeOperations(qint64 job, std::vector<Operation> operations, qint64 revision)
{
    auto &follow = m_follows[job];
    follow.revision = revision;
    const bool isStale = follow.isStale;
    noteOpen(operations);
    if (!operations.empty() && m_watched.contains(job))
        Q_EMIT operationsChanged(job, operations);
    if (isStale)
        readOperations(job);
    else if (!isFollowed(job))
        m_follows.erase(job);
}

void JobBoard::noteOpen(const std::vector<Operation> &operations)
{
    std::vector<Eid> eids;
    eids.reserve(operations.size());
    for (const auto &operation : operations) {
        if (operation.isSettled && !m_open.contains(operation.eid))
            continue;
        noteOpen(operation);
        eids.push_back(operation.eid);
    }
    if (!eids.empty())
        Q_EMIT openOperationsChanged(eids);
}

void JobBoard::noteOpen(const Operation &operation)
{
    auto &ofDevice = m_open[operation.eid];
    const auto known = std::find_if(ofDevice.begin(), ofDevice.end(), [&](const Operation &other) {
        return other.job == operation.job && other.sequence == operation.sequence;
    });
    if (known != ofDevice.end() && !operation.isSettled)
        *known = operation;
    else if (known != ofDevice.end())
        ofDevice.erase(known);
    else if (!operation.isSettled)
        ofDevice.push_back(operation);
    if (ofDevice.empty())
        m_open.remove(operation.eid);
}

bool JobBoard::isFollowed(qint64 job) const
{
    const auto known = m_jobs.find(job);
    return m_watched.contains(job) || (known != m_jobs.end() && !hasEnded(known->second));
}

void JobBoard::setProblem(std::optional<Error> problem)
{
    if (problem == m_problem)
        return;
    m_problem = std::move(problem);
    Q_EMIT problemChanged();
}

} // namespace longreach::jobs
