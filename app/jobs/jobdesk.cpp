// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobdesk.h"

#include "app/jobs/draftcheck.h"
#include "app/jobs/futures.h"

#include <QSet>
#include <QStringList>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

using Verb = ports::JobRequest::Verb;

QString verbFor(Verb verb)
{
    switch (verb) {
    case Verb::Pause: return QStringLiteral("jobPauseAsked");
    case Verb::Resume: return QStringLiteral("jobResumeAsked");
    case Verb::Cancel: return QStringLiteral("jobCancelAsked");
    case Verb::RetryFailed: return QStringLiteral("jobRetryAsked");
    }
    return {};
}

void log(ports::Journal &journal, Timestamp at, const QString &verb, const Job &job, const QString &more = {})
{
    // The work itself is stored; a line missing in the log is no reason to say it failed.
    journal.activity().add({.at = at,
                            .who = systemUserName(),
                            .verb = verb,
                            .object = QStringLiteral("job %1").arg(job.id),
                            .detail = job.title + more});
}

/// Of which operations a retry is, for the log; empty for all that went wrong.
QString selectionOf(const ports::JobRequest &request)
{
    QStringList words;
    for (const auto state : request.states)
        words.append(toWord(state));
    for (const auto &reason : request.reasons)
        words.append(reason.isEmpty() ? QStringLiteral("no reason") : reason);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words.join(QStringLiteral(", ")));
}

Result<Job> findJob(ports::Journal &journal, qint64 id)
{
    const auto jobs = waitFor(journal.jobs().readJobs(0));
    if (!jobs)
        return failure(jobs.error());
    const auto found =
        std::find_if(jobs->first.begin(), jobs->first.end(), [&](const Job &job) { return job.id == id; });
    if (found == jobs->first.end())
        return failure(Error::Kind::NotFound, QStringLiteral("no job %1").arg(id));
    return *found;
}

JobDraft withoutRepeats(JobDraft draft)
{
    QSet<Eid> seen;
    std::erase_if(draft.eids, [&](const Eid &eid) {
        const auto before = seen.size();
        seen.insert(eid);
        return seen.size() == before;
    });
    return draft;
}

Job jobFor(const JobDraft &draft, const std::vector<Operation> &operations, Timestamp now)
{
    Job job;
    job.kind = draft.plan.kind;
    job.title = draft.title.isEmpty() ? toWord(draft.plan.kind) : draft.title;
    job.query = draft.query;
    job.plan = draft.plan.toJson();
    job.limitOpen = draft.limitOpen;
    job.ratePerMinute = draft.ratePerMinute;
    job.total = static_cast<qint64>(operations.size());
    job.createdAt = now;
    for (const auto &operation : operations)
        ++job.counts[operation.state];
    return job;
}

void count(CancelPreview &preview, const Operation &operation, bool canRevoke)
{
    if (operation.isSettled)
        ++preview.finished;
    else if (operation.state == OperationState::Held || operation.state == OperationState::Ready)
        ++preview.dropped;
    else if (operation.state == OperationState::Delivered || !isOpen(operation.state))
        ++preview.delivered;
    else
        ++(canRevoke ? preview.revocable : preview.irrevocable);
}

} // namespace

JobDesk::JobDesk(ports::Journal &journal, const EimSource &eims, const ports::Clock &clock)
    : m_journal(journal), m_eims(eims), m_clock(clock)
{}

QFuture<Result<Review>> JobDesk::review(JobDraft draft, std::stop_token stop) const
{
    return QtConcurrent::run([this, draft = withoutRepeats(std::move(draft)), stop]() -> Result<Review> {
        DraftCheck check(m_journal, m_eims, draft);
        if (const auto operations = check.run(stop); !operations)
            return failure(operations.error());
        return check.review();
    });
}

QFuture<Result<std::vector<Operation>>> JobDesk::foresee(JobDraft draft, std::stop_token stop) const
{
    return QtConcurrent::run([this, draft = withoutRepeats(std::move(draft)), stop] {
        return DraftCheck(m_journal, m_eims, draft).run(stop);
    });
}

QFuture<Result<Job>> JobDesk::create(JobDraft draft, std::stop_token stop)
{
    return QtConcurrent::run([this, draft = withoutRepeats(std::move(draft)), stop]() -> Result<Job> {
        DraftCheck check(m_journal, m_eims, draft);
        auto operations = check.run(stop);
        if (!operations)
            return failure(operations.error());
        const auto now = m_clock.now();
        for (auto &operation : *operations) {
            operation.changedAt = now;
            if (operation.isSettled)
                operation.finishedAt = now;
        }
        auto job = jobFor(draft, *operations, now);
        auto created = waitFor(m_journal.jobs().create(std::move(job), *std::move(operations)));
        if (created)
            log(m_journal, now, QStringLiteral("jobCreated"), *created,
                QStringLiteral(" (%1, %2 devices)").arg(toWord(created->kind)).arg(created->total));
        return created;
    });
}

QFuture<Result<void>> JobDesk::pause(qint64 job)
{
    return request({.job = job, .verb = Verb::Pause});
}

QFuture<Result<void>> JobDesk::resume(qint64 job)
{
    return request({.job = job, .verb = Verb::Resume});
}

QFuture<Result<void>> JobDesk::cancel(qint64 job)
{
    return request({.job = job, .verb = Verb::Cancel});
}

QFuture<Result<void>> JobDesk::retry(qint64 job, std::vector<OperationState> states, std::vector<QString> reasons)
{
    return request({.job = job, .verb = Verb::RetryFailed, .states = std::move(states), .reasons = std::move(reasons)});
}

QFuture<Result<CancelPreview>> JobDesk::cancelPreview(qint64 id) const
{
    return QtConcurrent::run([this, id]() -> Result<CancelPreview> {
        if (const auto job = findJob(m_journal, id); !job)
            return failure(job.error());
        const auto operations = waitFor(m_journal.jobs().readOperations(id, 0));
        if (!operations)
            return failure(operations.error());
        QHash<QString, bool> canRevoke;
        CancelPreview preview;
        for (const auto &operation : operations->first) {
            if (!canRevoke.contains(operation.eim)) {
                const auto open = m_eims.find(operation.eim);
                canRevoke.insert(operation.eim, open && open->eim->capabilities().has(Capability::Cancel));
            }
            count(preview, operation, canRevoke.value(operation.eim));
        }
        return preview;
    });
}

QFuture<Result<void>> JobDesk::request(ports::JobRequest request)
{
    return QtConcurrent::run([this, request = std::move(request)]() -> Result<void> {
        const auto job = findJob(m_journal, request.job);
        if (!job)
            return failure(job.error());
        const bool isOver = job->state == JobState::Finished || job->state == JobState::Cancelled;
        if (isOver && request.verb != Verb::RetryFailed)
            return failure(Error::Kind::Conflict, QStringLiteral("job %1 is %2").arg(job->id).arg(toWord(job->state)));
        const auto asked = waitFor(m_journal.jobs().request(request));
        if (asked)
            log(m_journal, m_clock.now(), verbFor(request.verb), *job, selectionOf(request));
        return asked;
    });
}

} // namespace longreach::jobs
