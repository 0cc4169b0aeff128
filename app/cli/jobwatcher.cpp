// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobwatcher.h"

#include "app/cli/jobjson.h"
#include "app/cli/output.h"
#include "app/core/whendone.h"
#include "app/jobs/jobboard.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

#include <algorithm>

namespace longreach::cli {

namespace {

constexpr std::chrono::milliseconds LookPeriod{200};

bool isOver(const Job &job)
{
    return job.state == JobState::Finished || job.state == JobState::Cancelled;
}

qint64 openCount(const Job &job)
{
    qint64 sum = 0;
    for (const auto &[state, number] : job.counts)
        sum += isOpen(state) ? number : 0;
    return sum;
}

} // namespace

JobWatcher::JobWatcher(workspace::Workspace &workspace, Output &output, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_output(output)
{
    connect(&workspace, &workspace::Workspace::engineStatusChanged, this, &JobWatcher::noteProblems);
    connect(&m_timer, &QTimer::timeout, this, &JobWatcher::look);
}

void JobWatcher::watch(qint64 job)
{
    m_job = job;
    m_workspace.board().start();
    m_timer.start(LookPeriod);
}

void JobWatcher::look()
{
    const auto &board = m_workspace.board();
    if (board.problem() && !m_hasEnded) {
        m_hasEnded = true;
        Q_EMIT failed(*board.problem());
        return;
    }
    const auto found = board.jobs().find(m_job);
    if (found == board.jobs().end() || m_hasEnded)
        return;
    show(found->second);
    if (isOver(found->second) && !m_isChecking)
        checkRequests(found->second);
}

void JobWatcher::show(const Job &job)
{
    const auto ended = finalCount(job);
    m_output.showProgress(ended, job.total,
                          QStringLiteral("%1 of %2 ended, %3 well, %4 open  (job %5 %6)")
                              .arg(ended)
                              .arg(job.total)
                              .arg(successCount(job))
                              .arg(openCount(job))
                              .arg(job.id)
                              .arg(toWord(job.state)));
}

void JobWatcher::noteProblems(const jobs::EngineStatus &status)
{
    QStringList problems;
    if (status.journalProblem)
        problems += QStringLiteral("nothing new is sent: %1").arg(status.journalProblem->detail);
    for (const auto &[name, problem] : status.eimProblems)
        problems += QStringLiteral("sending to the eIM '%1' rests: %2").arg(name, problem.detail);
    for (const auto &problem : problems) {
        if (!m_said.contains(problem))
            m_output.complain(problem);
        m_said.insert(problem);
    }
}

void JobWatcher::checkRequests(const Job &job)
{
    m_isChecking = true;
    whenDone(m_workspace.journal().jobs().readRequests(), this,
             [this, job](const Result<std::vector<ports::JobRequest>> &requests) {
                 m_isChecking = false;
                 if (m_hasEnded)
                     return;
                 const bool isAsked = requests
                     && std::ranges::any_of(*requests, [&](const auto &request) { return request.job == job.id; });
                 if (isAsked)
                     return;
                 m_hasEnded = true;
                 m_timer.stop();
                 m_output.clearProgress();
                 requests ? Q_EMIT ended(job) : Q_EMIT failed(requests.error());
             });
}

} // namespace longreach::cli
