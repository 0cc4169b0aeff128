// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/operationid.h"

#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace longreach::jobs {

/// Whose turn it is at each eIM: jobs take turns, the operations of a job go in their order.
///
/// Holds names only. An operation that has gone elsewhere meanwhile is for the taker to pass over.
class SubmissionQueue final {
public:
    void push(const QString &eim, OperationId id);

    /// The next operation for `eim` of a job that `mayTake` lets through; empty if there is none.
    std::optional<OperationId> take(const QString &eim, const std::function<bool(qint64 job)> &mayTake);

    /// Puts an operation that was taken in vain back to the front.
    void putBack(const QString &eim, OperationId id);

    [[nodiscard]] bool isEmpty(const QString &eim) const;

private:
    struct Lane {
        std::map<qint64, std::deque<qint64>> jobs;
        qint64 lastJob = 0;
    };

    std::map<QString, Lane> m_lanes;
};

} // namespace longreach::jobs
