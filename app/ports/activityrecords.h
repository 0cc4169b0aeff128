// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activity.h"
#include "app/core/result.h"

#include <QFuture>

#include <vector>

namespace longreach::ports {

/// The log of what people and the engine did.
class ActivityRecords {
public:
    ActivityRecords() = default;
    ActivityRecords(const ActivityRecords &) = delete;
    ActivityRecords &operator=(const ActivityRecords &) = delete;
    virtual ~ActivityRecords() = default;

    virtual QFuture<Result<void>> add(Activity activity) = 0;

    /// The newest first of those that `filter` means, at most `limit`, older than id `before` (0: from the newest).
    virtual QFuture<Result<std::vector<Activity>>> read(ActivityFilter filter, qint64 before, int limit) = 0;
};

} // namespace longreach::ports
