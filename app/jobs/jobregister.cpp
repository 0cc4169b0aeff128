// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobregister.h"

#include "app/jobs/mailbox.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QLoggingCategory>

#include <utility>

namespace longreach::jobs {

namespace {

Q_LOGGING_CATEGORY(registerLog, "longreach.jobs")

constexpr std::chrono::milliseconds StorageRetry{2'000};

/// The word of the activity for a job that got into `state`.
QString verbFor(JobState state)
{
    switch (state) {
    case JobState::Queued: return QStringLiteral("jobQueued");
    case JobState::Running: return QStringLiteral("jobRunning");
    case JobState::Paused: return QStringLiteral("jobPaused");
    case JobState::Cancelling: return QStringLiteral("jobCancelling");
    case JobState::Finished: return QStringLiteral("jobFinished");
    case JobState::Cancelled: return QStringLiteral("jobCancelled");
    }
    return {};
}

} // namespace

Result<void> JobRegister::add(Job job)
{
    auto plan = JobPlan::fromJson(job.kind, job.plan);
    if (!plan)
        return failure(plan.error());
    const OperationMachine::Traits traits{.isAuditable = changesProfiles(*plan), .isVerified = plan->verify};
    const auto id = job.id;
    const JobPacer pacer(job.ratePerMinute);
    m_jobs.insert_or_assign(id, ActiveJob{std::move(job), *std::move(plan), OperationMachine(traits), pacer});
    return {};
}

ActiveJob *JobRegister::find(qint64 id)
{
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? nullptr : &found->second;
}

void JobRegister::setState(ActiveJob &active, JobState state)
{
    auto &job = active.job;
    if (job.state == state)
        return;
    const auto now = m_context.clock.now();
    job.state = state;
    const bool isOver = state == JobState::Finished || state == JobState::Cancelled;
    if (state == JobState::Running && !job.startedAt)
        job.startedAt = now;
    job.finishedAt = isOver ? std::optional(now) : std::nullopt;
    m_unsaved.erase(job.id);
    save(job);
    log(job, verbFor(state));
}

void JobRegister::tick()
{
    const auto now = m_context.clock.now();
    if (m_unsaved.empty() || now < m_retryAt)
        return;
    for (const auto &[id, job] : std::exchange(m_unsaved, {}))
        save(job);
}

void JobRegister::save(const Job &job)
{
    m_context.mailbox.await(m_context.journal.jobs().saveState(job), [this, job](const Result<void> &saved) {
        if (saved)
            return;
        qCWarning(registerLog, "job %lld: its state was not stored: %s", job.id, qUtf8Printable(saved.error().detail));
        m_unsaved.emplace(job.id, job);
        m_retryAt = m_context.clock.now() + StorageRetry;
    });
}

void JobRegister::log(const Job &job, const QString &verb)
{
    Activity activity;
    activity.at = m_context.clock.now();
    activity.who = QStringLiteral("engine");
    activity.verb = verb;
    activity.object = QStringLiteral("job %1").arg(job.id);
    activity.detail = job.title;
    m_context.mailbox.await(m_context.journal.activity().add(activity), [](const Result<void> &added) {
        if (!added)
            qCWarning(registerLog, "activity was not stored: %s", qUtf8Printable(added.error().detail));
    });
}

} // namespace longreach::jobs
