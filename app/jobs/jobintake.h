// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/jobrecords.h"

#include <vector>

namespace longreach::jobs {

class JobCommands;
class JobRegister;

/// Takes work from the journal: at the start of a shift all that is not settled, later the jobs and
/// requests that people hand in, whatever process they do it from.
class JobIntake final {
public:
    JobIntake(EngineContext &context, OperationFlow &flow, JobRegister &jobs, JobCommands &commands);

    /// Begins with what is not settled; isLoaded() when all of it is in hand.
    void load();
    [[nodiscard]] bool isLoaded() const noexcept { return m_isLoaded && m_resuming == 0; }

    /// Whether, beyond that, what people asked while no engine ran has been taken: nothing may be
    /// sent for a job that is waiting to be cancelled.
    [[nodiscard]] bool hasTakenRequests() const noexcept { return isLoaded() && m_hasTakenRequests; }

    /// Looks for new jobs and requests a few times a second.
    void tick();

private:
    void takeAll(const std::vector<Job> &jobs, qint64 revision);
    void takeUnsettled(const std::vector<Operation> &operations);
    void resumeWithAudit(const Operation &operation);
    void readNew();
    void takeNew(const std::vector<Job> &jobs);
    void readOperations(qint64 job);
    void readRequests();
    bool registerJob(const Job &job);

    EngineContext &m_context;
    OperationFlow &m_flow;
    JobRegister &m_jobs;
    JobCommands &m_commands;
    qint64 m_revision = -1;
    qint64 m_jobsRevision = 0;
    std::vector<qint64> m_unread; // jobs whose operations could not be read, until the next look
    Timestamp m_nextLook{};
    bool m_isLoaded = false;
    bool m_hasTakenRequests = false;
    int m_resuming = 0; ///< operations whose attempts are being read
    bool m_isLooking = false;
};

} // namespace longreach::jobs
