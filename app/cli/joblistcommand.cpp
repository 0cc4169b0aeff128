// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joblistcommand.h"

#include "app/cli/jobjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>

#include <algorithm>

namespace longreach::cli {

void JobListCommand::declare(OptionTable &options)
{
    options.choice("--state", m_state,
                   {QStringLiteral("queued"), QStringLiteral("running"), QStringLiteral("paused"),
                    QStringLiteral("cancelling"), QStringLiteral("finished"), QStringLiteral("cancelled")},
                   "Only these");
    options.footer("With --format json: [{id, kind, state, title, query, total, counts: {<state>: n}, ...}].");
}

void JobListCommand::run()
{
    await(workspace().journal().jobs().readJobs(0), QStringLiteral("read the jobs of the store"),
          [this](std::pair<std::vector<Job>, qint64> read) {
              auto &jobs = read.first;
              std::erase_if(jobs,
                            [this](const Job &job) { return !m_state.isEmpty() && toWord(job.state) != m_state; });
              std::ranges::sort(jobs, std::ranges::greater(), &Job::id);
              QJsonArray json;
              for (const auto &job : jobs)
                  json += jobJson(job);
              output().print(json, jobTable(jobs, workspace().clock().now()));
              Q_EMIT finished(ExitCode::Done);
          });
}

} // namespace longreach::cli
