// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submissionqueue.h"

namespace longreach::jobs {

void SubmissionQueue::push(const QString &eim, OperationId id)
{
    m_lanes[eim].jobs[id.job].push_back(id.sequence);
}

std::optional<OperationId> SubmissionQueue::take(const QString &eim, const std::function<bool(qint64 job)> &mayTake)
{
    const auto found = m_lanes.find(eim);
    if (found == m_lanes.end())
        return std::nullopt;
    auto &[jobs, lastJob] = found->second;
    auto job = jobs.upper_bound(lastJob);
    for (auto left = jobs.size(); left > 0; --left) {
        if (job == jobs.end())
            job = jobs.begin();
        if (mayTake(job->first)) {
            const OperationId id{job->first, job->second.front()};
            lastJob = job->first;
            job->second.pop_front();
            if (job->second.empty())
                jobs.erase(job);
            return id;
        }
        ++job;
    }
    return std::nullopt;
}

void SubmissionQueue::putBack(const QString &eim, OperationId id)
{
    m_lanes[eim].jobs[id.job].push_front(id.sequence);
}

bool SubmissionQueue::isEmpty(const QString &eim) const
{
    const auto lane = m_lanes.find(eim);
    return lane == m_lanes.end() || lane->second.jobs.empty();
}

} // namespace longreach::jobs
