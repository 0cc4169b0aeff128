// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobwatchcommand.h"

#include "app/cli/optiontable.h"

namespace longreach::cli {

void JobWatchCommand::declare(OptionTable &options)
{
    declareId(options);
    options.footer("Operations are carried out by this process unless another one (a console, say) does so\n"
                   "already. Ctrl-C leaves the job where it is. Exit code 1 if not every operation went well.\n"
                   "At the end it prints what 'job show' does.");
}

void JobWatchCommand::run()
{
    withJob(id(), [this](const Job &job) { watchToEnd(job.id); });
}

} // namespace longreach::cli
