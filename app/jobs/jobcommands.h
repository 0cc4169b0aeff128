// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/jobrecords.h"

#include <deque>
#include <set>
#include <vector>

namespace longreach::jobs {

class JobRegister;
class OperationLedger;
class Recaller;

/// Carries out what people ask of jobs, and ends jobs that have nothing left to do.
///
/// What touches many operations is done a few thousand a tick, so that results are not kept waiting.
class JobCommands final {
public:
    JobCommands(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger,
                Recaller &recaller);

    /// The operations of a new job will be in hand soon: till then it is not over for having none.
    void expect(qint64 job) { m_expected.insert(job); }

    /// All operations of a new job are in hand.
    void begin(qint64 job);

    /// Carries out `requests`, and removes each from the journal once it is.
    void take(const std::vector<ports::JobRequest> &requests);

    /// `isLoaded` says whether all operations are in hand, so that none left means done.
    void tick(bool isLoaded);

private:
    /// One event for many operations of a job.
    struct Sweep {
        qint64 job = 0;
        OperationEvent event;
        std::deque<OperationId> ids;
    };

    void carryOut(const ports::JobRequest &request);
    void pause(qint64 job);
    void resume(qint64 job);
    void cancel(qint64 job);
    void forget(std::vector<qint64> requests);
    void retry(const ports::JobRequest &request);
    void reviveJob(const ports::JobRequest &request);
    void endRetry(const ports::JobRequest &request, bool isCarriedOut);
    void revive(const ports::JobRequest &request, const std::vector<Operation> &operations);
    void sweep(qint64 job, OperationState state, const OperationEvent &event);
    void stopSweeps(qint64 job);
    void runSweeps();
    void endJobs();

    EngineContext &m_context;
    OperationFlow &m_flow;
    JobRegister &m_jobs;
    OperationLedger &m_ledger;
    Recaller &m_recaller;
    std::deque<Sweep> m_sweeps;
    std::set<qint64> m_taken;               // requests, until the journal has forgotten them
    std::set<qint64> m_unfinished;          // of those, the ones that still wait for what the journal holds
    std::vector<ports::JobRequest> m_again; // of those, the ones for which it could not be read
    Timestamp m_againAt{};
    std::set<qint64> m_expected; // new jobs whose operations are not in hand yet
    std::set<qint64> m_fresh;    // jobs that were over, and whose operations are being read to try some again
};

} // namespace longreach::jobs
