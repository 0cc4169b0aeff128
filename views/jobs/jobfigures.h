// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "views/common/progressdelegate.h"

#include <QString>

#include <chrono>
#include <optional>

namespace longreach {

/// The stretches of a job's progress bar: done, failed, unresolved, dropped, at the eIM.
[[nodiscard]] Progress progressOf(const Job &job);

/// How much of the job is over, "42 %"; never 100 % before the last operation is.
[[nodiscard]] QString progressText(const Job &job);

/// "812 of 1,000 done, 13 failed, 40 at the eIM, 135 waiting", leaving out what is nothing.
[[nodiscard]] QString summaryText(const Job &job);

/// How many operations of the job are over, well or badly.
[[nodiscard]] qint64 overCount(const Job &job);

/// "120 a minute, about 4 min left".
[[nodiscard]] QString paceText(double perMinute, std::optional<std::chrono::seconds> left);

} // namespace longreach
