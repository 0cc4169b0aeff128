// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/journal/sqlitework.h"

#include <map>
#include <vector>

namespace longreach::journal {

class SqliteStatement;

/// How many operations of each job are in each state, or by how much that changes.
using OperationCounts = std::map<qint64, std::map<OperationState, qint64>>;

/// The tables `operation`, `attempt` and `order_name` within one turn.
///
/// Writes add to counts() what they change; who has written hands it to the tables of jobs.
class OperationTable final {
public:
    explicit OperationTable(SqliteTurn &turn) noexcept : m_turn(turn) {}

    /// Adds an operation that is not there yet.
    Result<void> insert(const Operation &operation);

    /// Replaces an operation, and has its device remember it if it is the last that was sent. Fails with NotFound.
    Result<void> update(const Operation &operation);

    /// Adds or replaces an attempt. Fails with NotFound if there is no such operation.
    Result<void> write(const Attempt &attempt);

    [[nodiscard]] const OperationCounts &counts() const noexcept { return m_counts; }

    Result<std::vector<Operation>> newer(qint64 job, qint64 since);
    Result<std::vector<Operation>> unsettled();
    Result<std::vector<Operation>> history(const Eid &eid, int limit);
    Result<std::vector<Attempt>> attempts(qint64 job, qint64 sequence);
    Result<std::vector<QString>> orderIds(const QString &eim);

private:
    Result<void> remember(const Operation &operation);
    Result<void> noteOrder(qint64 eim, const QString &orderId, Timestamp at);
    Result<std::vector<Operation>> rows(SqliteStatement &select);

    SqliteTurn &m_turn;
    OperationCounts m_counts;
};

} // namespace longreach::journal
