// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <map>
#include <utility>
#include <vector>

namespace longreach {

/// Operations that ended badly, or that nobody knows the end of, in one way.
struct FailureGroup {
    OperationState state = OperationState::Failed;
    QString reason; ///< a stable word or empty
    qint64 count = 0;

    friend bool operator==(const FailureGroup &, const FailureGroup &) = default;
};

/// Counts what went wrong in a job by state and reason, one operation at a time.
class FailureTally final {
public:
    void add(const Operation &operation) { count(operation, 1); }
    void remove(const Operation &operation) { count(operation, -1); }
    void clear() { m_counts.clear(); }

    /// Lost contact first, then the largest first.
    [[nodiscard]] std::vector<FailureGroup> groups() const;

private:
    void count(const Operation &operation, qint64 by);

    std::map<std::pair<OperationState, QString>, qint64> m_counts;
};

/// Whether a person may want to act on an operation in `state`, once it is settled.
[[nodiscard]] bool isFailure(OperationState state) noexcept;

} // namespace longreach
