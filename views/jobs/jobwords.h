// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/jobs/jobplan.h"

#include <QString>

namespace longreach {

/// The kinds in the order in which a person is offered them.
[[nodiscard]] const std::vector<JobKind> &offeredJobKinds();

[[nodiscard]] QString iconOf(JobKind kind);

/// What a job of this kind does, in one or two sentences.
[[nodiscard]] QString descriptionOf(JobKind kind);

/// What cannot be taken back once `plan` runs on `count` devices; empty if everything can.
[[nodiscard]] QString consequenceOf(const jobs::JobPlan &plan, qint64 count);

/// Whether the plan can strand a device or destroy something, so that it is asked for twice.
[[nodiscard]] bool isDestructive(const jobs::JobPlan &plan);

/// "Enable profile: operator:"Tele2"", for a job nobody has named.
[[nodiscard]] QString proposedTitle(const jobs::JobPlan &plan);

} // namespace longreach
