// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobcommand.h"

#include "app/cli/jobreport.h"
#include "app/cli/jobwatcher.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

#include <algorithm>
#include <limits>

namespace longreach::cli {

JobCommand::JobCommand() = default;
JobCommand::~JobCommand() = default;

void JobCommand::declareId(OptionTable &options)
{
    options.number("ID", m_id, "ID", "The job, as 'job list' numbers it", 1, std::numeric_limits<int>::max(),
                   OptionTable::Need::Required);
}

void JobCommand::interrupt()
{
    if (m_watcher)
        output().say(QStringLiteral("The job is kept: 'longreachctl job watch %1' or an open console goes on with it.")
                         .arg(m_watched));
    StoreCommand::interrupt();
}

void JobCommand::withJob(qint64 id, std::function<void(const Job &)> then)
{
    await(workspace().journal().jobs().readJobs(0), QStringLiteral("read the jobs of the store"),
          [this, id, then = std::move(then)](const std::pair<std::vector<Job>, qint64> &read) {
              const auto &jobs = read.first;
              const auto found = std::ranges::find_if(jobs, [id](const Job &job) { return job.id == id; });
              if (found == jobs.end())
                  failAt(QStringLiteral("find job %1").arg(id),
                         {Error::Kind::NotFound, QStringLiteral("there is no job of that number")});
              else
                  then(*found);
          });
}

void JobCommand::printAndFinish(const Job &job, ExitCode code)
{
    await(workspace().journal().jobs().readOperations(job.id, 0), QStringLiteral("read the operations of the job"),
          [this, job, code](const std::pair<std::vector<Operation>, qint64> &read) {
              printJob(output(), job, read.first, workspace().clock().now());
              Q_EMIT finished(code);
          });
}

void JobCommand::watchToEnd(qint64 id)
{
    m_watcher = std::make_unique<JobWatcher>(workspace(), output());
    connect(m_watcher.get(), &JobWatcher::ended, this,
            [this](const Job &job) { printAndFinish(job, cli::exitCodeOf(job)); });
    connect(m_watcher.get(), &JobWatcher::failed, this,
            [this](const Error &error) { failAt(QStringLiteral("watch the job"), error); });
    m_watched = id;
    m_watcher->watch(id);
}

void JobCommand::remarkOnEngine(qint64 id, std::function<void()> then)
{
    await(workspace().journal().lease().holder(), QStringLiteral("see who runs the operations"),
          [this, id, then = std::move(then)](const ports::EngineLease::Holder &holder) {
              if (holder.name.isEmpty() || holder.until < workspace().clock().now())
                  output().say(QStringLiteral("No process runs the operations of this store now: "
                                              "'longreachctl job watch %1' or an open console does.")
                                   .arg(id));
              then();
          });
}

} // namespace longreach::cli
