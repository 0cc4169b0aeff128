// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobresumecommand.h"

#include "app/jobs/jobdesk.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

QFuture<Result<void>> JobResumeCommand::request()
{
    return workspace().desk().resume(id());
}

} // namespace longreach::cli
