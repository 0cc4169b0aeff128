// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobpausecommand.h"

#include "app/jobs/jobdesk.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

QFuture<Result<void>> JobPauseCommand::request()
{
    return workspace().desk().pause(id());
}

} // namespace longreach::cli
