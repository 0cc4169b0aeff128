// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/jobs/jobpacer.h"
#include "app/jobs/jobplan.h"
#include "app/jobs/operationmachine.h"

namespace longreach::jobs {

/// A job the engine has in hand, with its plan read.
struct ActiveJob {
    Job job;
    JobPlan plan;
    OperationMachine machine;
    JobPacer pacer;

    [[nodiscard]] bool maySend() const noexcept
    {
        return job.state == JobState::Queued || job.state == JobState::Running;
    }
};

} // namespace longreach::jobs
