// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobshowcommand.h"

#include "app/cli/optiontable.h"

namespace longreach::cli {

void JobShowCommand::declare(OptionTable &options)
{
    declareId(options);
    options.footer("With --format json: {id, kind, state, total, counts: {<state>: n},\n"
                   "operations: [{eid, state, reason, attempts, orderId, ...}], ...}. With csv: the operations.");
}

void JobShowCommand::run()
{
    withJob(id(), [this](const Job &job) { printAndFinish(job, ExitCode::Done); });
}

} // namespace longreach::cli
