// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakejobrecords.h"

#include "tests/fakes/fakedevicerecords.h"

#include <algorithm>

namespace longreach::fakes {

QFuture<Result<Job>> FakeJobRecords::create(Job job, std::vector<Operation> operations)
{
    return m_state.write([&](qint64 revision) -> Result<Job> {
        job.id = m_jobs.empty() ? 1 : m_jobs.rbegin()->first + 1;
        job.total = static_cast<qint64>(operations.size());
        job.counts.clear();
        qint64 sequence = 0;
        for (auto &operation : operations) {
            operation.job = job.id;
            operation.sequence = sequence++;
            ++job.counts[operation.state];
            if (!operation.orderId.isEmpty())
                m_orderIds.emplace(operation.eim, operation.orderId);
            m_operations.insert_or_assign({job.id, operation.sequence}, Stamped<Operation>{operation, revision});
        }
        m_jobs.insert_or_assign(job.id, Stamped<Job>{job, revision});
        return job;
    });
}

QFuture<Result<std::pair<std::vector<Job>, qint64>>> FakeJobRecords::readJobs(qint64 since)
{
    return m_state.read([&](qint64 revision) -> Result<std::pair<std::vector<Job>, qint64>> {
        std::vector<Job> jobs;
        for (const auto &[id, job] : m_jobs) {
            if (job.revision > since)
                jobs.push_back(job.row);
        }
        return std::pair{std::move(jobs), revision};
    });
}

QFuture<Result<std::pair<std::vector<Operation>, qint64>>> FakeJobRecords::readOperations(qint64 job, qint64 since)
{
    return m_state.read([&](qint64 revision) -> Result<std::pair<std::vector<Operation>, qint64>> {
        std::vector<Operation> operations;
        for (const auto &[key, operation] : m_operations) {
            if (key.first == job && operation.revision > since)
                operations.push_back(operation.row);
        }
        return std::pair{std::move(operations), revision};
    });
}

QFuture<Result<std::vector<Operation>>> FakeJobRecords::readUnsettled()
{
    return m_state.read([&](qint64) -> Result<std::vector<Operation>> {
        std::vector<Operation> operations;
        for (const auto &[key, operation] : m_operations) {
            if (!operation.row.isSettled)
                operations.push_back(operation.row);
        }
        return operations;
    });
}

QFuture<Result<std::vector<Operation>>> FakeJobRecords::readHistory(Eid eid, int limit)
{
    return m_state.read([&](qint64) -> Result<std::vector<Operation>> {
        std::vector<Operation> operations;
        for (auto it = m_operations.rbegin(); it != m_operations.rend(); ++it) {
            if (it->second.row.eid == eid && operations.size() < static_cast<std::size_t>(limit))
                operations.push_back(it->second.row);
        }
        return operations;
    });
}

QFuture<Result<std::vector<Attempt>>> FakeJobRecords::readAttempts(qint64 job, qint64 sequence)
{
    return m_state.read([&](qint64) -> Result<std::vector<Attempt>> {
        std::vector<Attempt> attempts;
        for (const auto &[key, attempt] : m_attempts) {
            if (attempt.job == job && attempt.sequence == sequence)
                attempts.push_back(attempt);
        }
        std::stable_sort(attempts.begin(), attempts.end(),
                         [](const Attempt &a, const Attempt &b) { return a.startedAt < b.startedAt; });
        return attempts;
    });
}

QFuture<Result<std::vector<QString>>> FakeJobRecords::readOrderIds(QString eim)
{
    return m_state.read([&](qint64) -> Result<std::vector<QString>> {
        std::vector<QString> ids;
        for (const auto &[name, id] : m_orderIds) {
            if (name == eim)
                ids.push_back(id);
        }
        return ids;
    });
}

QFuture<Result<void>> FakeJobRecords::save(std::vector<Operation> operations, std::vector<Attempt> attempts)
{
    return m_state.write([&](qint64 revision) -> Result<void> {
        const auto isKnown = [&](const auto &row) { return m_operations.contains({row.job, row.sequence}); };
        if (!std::all_of(operations.begin(), operations.end(), isKnown)
            || !std::all_of(attempts.begin(), attempts.end(), isKnown))
            return failure(Error::Kind::NotFound, QStringLiteral("no such operation"));
        for (const auto &operation : operations) {
            auto &stored = m_operations.at({operation.job, operation.sequence});
            auto &job = m_jobs.at(operation.job);
            if (--job.row.counts[stored.row.state] == 0)
                job.row.counts.erase(stored.row.state);
            ++job.row.counts[operation.state];
            job.revision = revision;
            stored = {operation, revision};
            if (!operation.orderId.isEmpty())
                m_orderIds.emplace(operation.eim, operation.orderId);
            m_devices.remember(operation, revision);
        }
        for (const auto &attempt : attempts) {
            m_attempts.insert_or_assign({attempt.job, attempt.sequence, attempt.number, attempt.isAudit}, attempt);
            if (!attempt.orderId.isEmpty())
                m_orderIds.emplace(m_operations.at({attempt.job, attempt.sequence}).row.eim, attempt.orderId);
        }
        return {};
    });
}

QFuture<Result<void>> FakeJobRecords::saveState(Job job)
{
    return m_state.write([&](qint64 revision) -> Result<void> {
        const auto stored = m_jobs.find(job.id);
        if (stored == m_jobs.end())
            return failure(Error::Kind::NotFound, QStringLiteral("no job %1").arg(job.id));
        stored->second.revision = revision;
        stored->second.row.state = job.state;
        stored->second.row.startedAt = job.startedAt;
        stored->second.row.finishedAt = job.finishedAt;
        return {};
    });
}

QFuture<Result<void>> FakeJobRecords::request(ports::JobRequest request)
{
    return m_state.write([&](qint64) -> Result<void> {
        if (!m_jobs.contains(request.job))
            return failure(Error::Kind::NotFound, QStringLiteral("no job %1").arg(request.job));
        request.id = ++m_lastRequest;
        m_requests.emplace(request.id, request);
        return {};
    });
}

QFuture<Result<std::vector<ports::JobRequest>>> FakeJobRecords::readRequests()
{
    return m_state.read([&](qint64) -> Result<std::vector<ports::JobRequest>> {
        std::vector<ports::JobRequest> requests;
        for (const auto &[id, request] : m_requests)
            requests.push_back(request);
        return requests;
    });
}

QFuture<Result<void>> FakeJobRecords::removeRequests(std::vector<qint64> ids)
{
    return m_state.write([&](qint64) -> Result<void> {
        for (const auto id : ids)
            m_requests.erase(id);
        return {};
    });
}

void FakeJobRecords::renameEim(const QString &former, const QString &name, qint64 revision)
{
    for (auto &[key, operation] : m_operations) {
        if (operation.row.eim != former)
            continue;
        operation.row.eim = name;
        operation.revision = revision;
    }
    std::set<std::pair<QString, QString>> orderIds;
    for (const auto &[eim, id] : m_orderIds)
        orderIds.emplace(eim == former ? name : eim, id);
    m_orderIds = std::move(orderIds);
}

bool FakeJobRecords::isInUse(const QString &eim) const
{
    return std::any_of(m_operations.begin(), m_operations.end(),
                       [&](const auto &entry) { return !entry.second.row.isSettled && entry.second.row.eim == eim; });
}

} // namespace longreach::fakes
