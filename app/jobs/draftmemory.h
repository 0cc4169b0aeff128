// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/jobdraft.h"

#include <QByteArray>

namespace longreach::jobs {

/// `draft` as JSON, to be brought back after a crash. Devices that a query chose are kept as the query
/// alone; a table of EIDs and ICCIDs is kept whole. Activation codes are in the pool, not here.
[[nodiscard]] QByteArray toJson(const JobDraft &draft);

/// Reads what toJson() gave. The plan may be incomplete: see validate(JobPlan). Fails with InvalidInput.
Result<JobDraft> draftFromJson(const QByteArray &json);

} // namespace longreach::jobs
