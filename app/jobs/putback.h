// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/jobs/jobdraft.h"

#include <span>

namespace longreach::jobs {

/// The job that would undo another, as far as it can be undone.
struct PutBack {
    JobDraft draft;     ///< enables on each device the profile that was enabled before
    qint64 without = 0; ///< devices that were changed and had no profile enabled before, or whose profile is gone
};

/// Works out what would put back what `operations` of `job` have changed, or may have changed: for
/// each device the profile that was enabled when the job was made. What was deleted or downloaded
/// stays so. Fails with Unsupported if the job changes no enabled profile, and NotFound if nothing it
/// changed can be put back.
Result<PutBack> putBackOf(const Job &job, std::span<const Operation> operations);

} // namespace longreach::jobs
