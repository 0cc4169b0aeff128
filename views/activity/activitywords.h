// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activity.h"

#include <QString>

#include <optional>

namespace longreach {

/// "Job created" for `jobCreated`; the verb itself if it is not known.
[[nodiscard]] QString activityWords(const QString &verb);

/// "The engine" for `engine`; else the name as it is.
[[nodiscard]] QString actorWords(const QString &who);

/// "Job 7" for `job 7`; else the thing as it is.
[[nodiscard]] QString thingWords(const QString &object);

[[nodiscard]] QString words(ActivitySubject subject);

/// The number in `job 7`; empty for anything else.
[[nodiscard]] std::optional<qint64> jobNumberOf(const QString &object);

/// Whether what a line is about is an eIM.
[[nodiscard]] bool isOfEim(const Activity &line);

} // namespace longreach
