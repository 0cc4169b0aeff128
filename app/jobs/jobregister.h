// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/activejob.h"
#include "app/jobs/enginecontext.h"

#include <map>

namespace longreach::jobs {

/// The jobs that are not over, and the way of their states into the journal.
class JobRegister final {
public:
    explicit JobRegister(EngineContext &context) : m_context(context) {}

    /// Takes a job. Fails with InvalidInput if its plan cannot be read; the job then stays as it is.
    Result<void> add(Job job);

    /// Null if it is not in hand.
    [[nodiscard]] ActiveJob *find(qint64 id);

    [[nodiscard]] const std::map<qint64, ActiveJob> &all() const noexcept { return m_jobs; }

    /// Stores the new state, with the times that go with it and a line in the activity.
    void setState(ActiveJob &active, JobState state);

    /// Stores again what could not be stored.
    void tick();

    /// Lets go of a job that is over.
    void remove(qint64 id) { m_jobs.erase(id); }

private:
    void save(const Job &job);
    void log(const Job &job, const QString &verb);

    EngineContext &m_context;
    std::map<qint64, ActiveJob> m_jobs;
    std::map<qint64, Job> m_unsaved;
    Timestamp m_retryAt{};
};

} // namespace longreach::jobs
