// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "app/journal/operationtable.h"
#include "app/journal/sqlitework.h"
#include "app/ports/jobrecords.h"

#include <vector>

namespace longreach::journal {

/// The tables `job`, `job_count` and `job_request` within one turn.
class JobTable final {
public:
    explicit JobTable(SqliteTurn &turn) noexcept : m_turn(turn) {}

    /// Adds a job; returns its id.
    Result<qint64> insert(const Job &job);

    /// Writes state, startedAt and finishedAt. Fails with NotFound.
    Result<void> updateState(const Job &job);

    /// Adds `changes` to the counts of jobs, which counts as a change of the jobs.
    Result<void> addCounts(const OperationCounts &changes);

    Result<std::vector<Job>> newer(qint64 since);

    /// Fails with NotFound if there is no such job.
    Result<void> insert(const ports::JobRequest &request);
    Result<std::vector<ports::JobRequest>> requests();
    Result<void> removeRequest(qint64 id);

private:
    Result<void> addCount(qint64 job, OperationState state, qint64 change);
    Result<std::map<OperationState, qint64>> counts(qint64 job);

    SqliteTurn &m_turn;
};

} // namespace longreach::journal
