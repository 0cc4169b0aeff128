// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitejobrecords.h"

#include "app/journal/jobtable.h"
#include "app/journal/operationtable.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

namespace longreach::journal {

namespace {

using Operations = std::vector<Operation>;
using Attempts = std::vector<Attempt>;
using ports::JobRequest;

Result<Job> createJob(SqliteTurn &turn, Job job, const Operations &operations)
{
    JobTable jobs(turn);
    OperationTable table(turn);
    job.total = static_cast<qint64>(operations.size());
    const auto id = jobs.insert(job);
    if (!id)
        return failure(id.error());
    job.id = *id;
    qint64 sequence = 0;
    for (auto operation : operations) {
        operation.job = job.id;
        operation.sequence = sequence++;
        if (auto done = table.insert(operation); !done)
            return failure(done.error());
    }
    const auto counts = table.counts().find(job.id);
    job.counts = counts == table.counts().end() ? decltype(job.counts)() : counts->second;
    return jobs.addCounts(table.counts()).map([&] { return std::move(job); });
}

Result<void> saveOperations(SqliteTurn &turn, const Operations &operations, const Attempts &attempts)
{
    OperationTable table(turn);
    for (const auto &operation : operations) {
        if (auto done = table.update(operation); !done)
            return done;
    }
    for (const auto &attempt : attempts) {
        if (auto done = table.write(attempt); !done)
            return done;
    }
    return JobTable(turn).addCounts(table.counts());
}

Result<void> removeAll(SqliteTurn &turn, const std::vector<qint64> &requests)
{
    for (const auto id : requests) {
        if (auto done = JobTable(turn).removeRequest(id); !done)
            return done;
    }
    return {};
}

template <typename T>
auto withRevision(const SqliteTurn &turn)
{
    return [&turn](T rows) { return std::pair(std::move(rows), turn.revision); };
}

} // namespace

QFuture<Result<Job>> SqliteJobRecords::create(Job job, std::vector<Operation> operations)
{
    return m_writer.write<Job>([job = std::move(job), operations = std::move(operations)](SqliteTurn &turn) {
        return createJob(turn, job, operations);
    });
}

QFuture<Result<std::pair<std::vector<Job>, qint64>>> SqliteJobRecords::readJobs(qint64 since)
{
    return m_readers.read<std::pair<std::vector<Job>, qint64>>(
        [since](SqliteTurn &turn) { return JobTable(turn).newer(since).map(withRevision<std::vector<Job>>(turn)); });
}

QFuture<Result<std::pair<std::vector<Operation>, qint64>>> SqliteJobRecords::readOperations(qint64 job, qint64 since)
{
    return m_readers.read<std::pair<Operations, qint64>>([job, since](SqliteTurn &turn) {
        return OperationTable(turn).newer(job, since).map(withRevision<Operations>(turn));
    });
}

QFuture<Result<std::vector<Operation>>> SqliteJobRecords::readUnsettled()
{
    return m_readers.read<Operations>([](SqliteTurn &turn) { return OperationTable(turn).unsettled(); });
}

QFuture<Result<std::vector<Operation>>> SqliteJobRecords::readHistory(Eid eid, int limit)
{
    return m_readers.read<Operations>(
        [eid, limit](SqliteTurn &turn) { return OperationTable(turn).history(eid, limit); });
}

QFuture<Result<std::vector<Attempt>>> SqliteJobRecords::readAttempts(qint64 job, qint64 sequence)
{
    return m_readers.read<Attempts>(
        [job, sequence](SqliteTurn &turn) { return OperationTable(turn).attempts(job, sequence); });
}

QFuture<Result<std::vector<QString>>> SqliteJobRecords::readOrderIds(QString eim)
{
    return m_readers.read<std::vector<QString>>(
        [eim = std::move(eim)](SqliteTurn &turn) { return OperationTable(turn).orderIds(eim); });
}

QFuture<Result<void>> SqliteJobRecords::save(std::vector<Operation> operations, std::vector<Attempt> attempts)
{
    return m_writer.write<void>([operations = std::move(operations), attempts = std::move(attempts)](SqliteTurn &turn) {
        return saveOperations(turn, operations, attempts);
    });
}

QFuture<Result<void>> SqliteJobRecords::saveState(Job job)
{
    return m_writer.write<void>([job = std::move(job)](SqliteTurn &turn) { return JobTable(turn).updateState(job); });
}

QFuture<Result<void>> SqliteJobRecords::request(JobRequest request)
{
    return m_writer.write<void>(
        [request = std::move(request)](SqliteTurn &turn) { return JobTable(turn).insert(request); });
}

QFuture<Result<std::vector<JobRequest>>> SqliteJobRecords::readRequests()
{
    return m_readers.read<std::vector<JobRequest>>([](SqliteTurn &turn) { return JobTable(turn).requests(); });
}

QFuture<Result<void>> SqliteJobRecords::removeRequests(std::vector<qint64> ids)
{
    return m_writer.write<void>([ids = std::move(ids)](SqliteTurn &turn) { return removeAll(turn, ids); });
}

} // namespace longreach::journal
