// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace longreach::ports {

/// One line of who did what when.
struct Activity {
    qint64 id = 0; ///< given by the journal
    Timestamp at{};
    QString who;    ///< the person's system user name, or `engine`
    QString verb;   ///< stable word: `eimAdded`, `jobCreated`, `jobCancelled`, `devicesImported`, ...
    QString object; ///< what it was done to: a name, an EID, `job 7`
    QString detail; ///< plain technical English; no secret

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// The log of what people and the engine did.
class ActivityRecords {
public:
    ActivityRecords() = default;
    ActivityRecords(const ActivityRecords &) = delete;
    ActivityRecords &operator=(const ActivityRecords &) = delete;
    virtual ~ActivityRecords() = default;

    virtual QFuture<Result<void>> add(Activity activity) = 0;

    /// The newest first, at most `limit`, older than id `before` (0: from the newest).
    virtual QFuture<Result<std::vector<Activity>>> read(qint64 before, int limit) = 0;
};

} // namespace longreach::ports
