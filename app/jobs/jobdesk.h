// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/job.h"
#include "app/core/result.h"
#include "app/jobs/eimsource.h"
#include "app/jobs/jobdraft.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace longreach::jobs {

/// Where people hand in work: reviews and stores jobs, and asks the engine to pause, resume, cancel
/// or retry them.
///
/// Writes to the journal only; whichever process runs the engine picks it up from there. Callable
/// from any thread, never blocks: the work is done on a worker, and a future completes there or on
/// the journal's thread, so continue with `then(context, ...)`. The desk, its journal and eIMs must
/// outlive the futures.
class JobDesk final {
public:
    JobDesk(ports::Journal &journal, const EimSource &eims, const ports::Clock &clock);

    /// Counts what `draft` would come to; stores nothing. Fails with InvalidInput (see
    /// validate(JobPlan)), Cancelled or as the journal does.
    QFuture<Result<Review>> review(JobDraft draft, std::stop_token stop) const;

    /// The rows that review() counts: one operation a device, Ready, AlreadySo or Ineligible with its
    /// reason; stores nothing. Fails as review() does.
    QFuture<Result<std::vector<Operation>>> foresee(JobDraft draft, std::stop_token stop) const;

    /// Stores the job: its devices are frozen, targets resolved, and what cannot be done is
    /// Ineligible at once. Fails as review() does, and with InvalidInput if there is no device.
    QFuture<Result<Job>> create(JobDraft draft, std::stop_token stop);

    /// Nothing new is sent; what is open goes on.
    QFuture<Result<void>> pause(qint64 job);
    QFuture<Result<void>> resume(qint64 job);

    /// What cancel() would come to now. Fails with NotFound.
    QFuture<Result<CancelPreview>> cancelPreview(qint64 job) const;
    QFuture<Result<void>> cancel(qint64 job);

    /// Tries operations of `job` in `states` again; empty: Failed, Expired, Interrupted and
    /// LostContact. An unresolved SubmissionUnknown may exist at the eIM, so it is sent again only
    /// if named here. With `reasons`: only those that ended with one of them.
    QFuture<Result<void>> retry(qint64 job, std::vector<OperationState> states, std::vector<QString> reasons = {});

private:
    QFuture<Result<void>> request(ports::JobRequest request);

    ports::Journal &m_journal;
    const EimSource &m_eims;
    const ports::Clock &m_clock;
};

} // namespace longreach::jobs
