// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"

#include <QFuture>

#include <vector>

namespace longreach::ports {

/// What somebody asks of a job; the engine that holds the lease carries it out.
struct JobRequest {
    enum class Verb { Pause, Resume, Cancel, RetryFailed };

    qint64 id = 0; ///< given by the journal
    qint64 job = 0;
    Verb verb = Verb::Pause;
    std::vector<OperationState> states; ///< for RetryFailed: which to try again
    std::vector<QString> reasons;       ///< for RetryFailed: only those with one of these reasons; empty: any

    friend bool operator==(const JobRequest &, const JobRequest &) = default;
};

/// Jobs, their operations and attempts, and what is asked of them.
class JobRecords {
public:
    JobRecords() = default;
    JobRecords(const JobRecords &) = delete;
    JobRecords &operator=(const JobRecords &) = delete;
    virtual ~JobRecords() = default;

    /// Stores a job with all its operations, whole or not at all; returns it with its id.
    virtual QFuture<Result<Job>> create(Job job, std::vector<Operation> operations) = 0;

    /// Jobs written after revision `since` (0: all), with their counts, and the revision reached.
    virtual QFuture<Result<std::pair<std::vector<Job>, qint64>>> readJobs(qint64 since) = 0;

    /// Operations of `job` written after revision `since` (0: all), in sequence, and the revision reached.
    virtual QFuture<Result<std::pair<std::vector<Operation>, qint64>>> readOperations(qint64 job, qint64 since) = 0;

    /// Every operation of any job that is not settled.
    virtual QFuture<Result<std::vector<Operation>>> readUnsettled() = 0;

    /// The operations of one device, newest first, at most `limit`.
    virtual QFuture<Result<std::vector<Operation>>> readHistory(Eid eid, int limit) = 0;

    virtual QFuture<Result<std::vector<Attempt>>> readAttempts(qint64 job, qint64 sequence) = 0;

    /// Every order id this store ever got from `eim` that may still be at it.
    virtual QFuture<Result<std::vector<QString>>> readOrderIds(QString eim) = 0;

    /// Writes the present state of operations and attempts; adjusts the counts of their jobs. A stored device
    /// remembers the last operation that was sent for it, see isNews().
    virtual QFuture<Result<void>> save(std::vector<Operation> operations, std::vector<Attempt> attempts) = 0;

    /// Writes state, startedAt and finishedAt of a job.
    virtual QFuture<Result<void>> saveState(Job job) = 0;

    virtual QFuture<Result<void>> request(JobRequest request) = 0;
    virtual QFuture<Result<std::vector<JobRequest>>> readRequests() = 0;
    virtual QFuture<Result<void>> removeRequests(std::vector<qint64> ids) = 0;
};

} // namespace longreach::ports
