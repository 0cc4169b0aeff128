// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/job.h"
#include "app/core/operation.h"
#include "app/core/operationmoments.h"
#include "app/core/result.h"
#include "app/jobs/mailbox.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace longreach::jobs {

using MomentsAndRevision = std::pair<std::vector<OperationMoments>, qint64>;

/// The jobs as the journal has them, kept up to date: what a page or a command line watches.
///
/// Asks the journal's revision a few times a second and reads what is newer: all jobs, the
/// operations of watched jobs, and of every unfinished job which operation is open on which device.
/// Belongs to one thread with an event loop, and signals there, in batches.
class JobBoard final : public QObject {
    Q_OBJECT

public:
    explicit JobBoard(ports::Journal &journal, QObject *parent = nullptr);

    /// Begins to follow, asking each `period`.
    void start(std::chrono::milliseconds period = std::chrono::milliseconds(200));

    /// All jobs by id.
    [[nodiscard]] const std::map<qint64, Job> &jobs() const noexcept { return m_jobs; }

    /// Has the operations of `job` signalled: all of them soon, later those that change. Who watches
    /// ends it with one unwatch(); others may go on watching.
    void watch(qint64 job);
    void unwatch(qint64 job);

    /// The operation that is open, or next, on a device; null if none.
    [[nodiscard]] const Operation *openOperation(const Eid &eid) const;

    /// The operations of one device over all jobs, the newest first, at most `limit`.
    QFuture<Result<std::vector<Operation>>> history(const Eid &eid, int limit) const;

    /// When what happened to the operations of `job` that were written after revision `since` (0: all), and
    /// the revision reached. Gathered on a thread of the journal's, for figures over many operations.
    QFuture<Result<MomentsAndRevision>> moments(qint64 job, qint64 since) const;

    /// The submissions of one operation, the first one first.
    QFuture<Result<std::vector<Attempt>>> attempts(qint64 job, qint64 sequence) const;

    /// What the journal last failed with; empty while all is well.
    [[nodiscard]] const std::optional<Error> &problem() const noexcept { return m_problem; }

Q_SIGNALS:
    void jobsChanged(const std::vector<longreach::Job> &jobs);
    void operationsChanged(qint64 job, const std::vector<longreach::Operation> &operations);
    void openOperationsChanged(const std::vector<longreach::Eid> &eids);
    void problemChanged();

private:
    void ask();
    void readJobs();
    void readOperations(qint64 job);
    void takeJobs(std::vector<Job> jobs, qint64 revision);
    void takeOperations(qint64 job, std::vector<Operation> operations, qint64 revision);
    void noteOpen(const std::vector<Operation> &operations);
    void noteOpen(const Operation &operation);
    [[nodiscard]] bool isFollowed(qint64 job) const;
    void setProblem(std::optional<Error> problem);

    /// How far the operations of one job have been read.
    struct Follow {
        qint64 revision = 0;
        bool isReading = false;
        bool isStale = true; ///< something newer may be there
    };

    ports::Journal &m_journal;
    Mailbox m_mailbox;
    QTimer m_timer;
    qint64 m_revision = -1;
    qint64 m_jobsRevision = 0;
    bool m_isAsking = false;
    std::map<qint64, Job> m_jobs;
    std::map<qint64, Follow> m_follows;
    std::multiset<qint64> m_watched;
    QHash<Eid, std::vector<Operation>> m_open;
    std::optional<Error> m_problem;
};

} // namespace longreach::jobs
