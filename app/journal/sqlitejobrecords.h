// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/jobrecords.h"

namespace longreach::journal {

class SqliteReaders;
class SqliteWriter;

/// Jobs, operations, attempts and requests: see JobTable and OperationTable.
class SqliteJobRecords final : public ports::JobRecords {
public:
    SqliteJobRecords(SqliteWriter &writer, SqliteReaders &readers) noexcept : m_writer(writer), m_readers(readers) {}

    QFuture<Result<Job>> create(Job job, std::vector<Operation> operations) override;
    QFuture<Result<std::pair<std::vector<Job>, qint64>>> readJobs(qint64 since) override;
    QFuture<Result<std::pair<std::vector<Operation>, qint64>>> readOperations(qint64 job, qint64 since) override;
    QFuture<Result<std::vector<Operation>>> readUnsettled() override;
    QFuture<Result<std::vector<Operation>>> readHistory(Eid eid, int limit) override;
    QFuture<Result<std::vector<Attempt>>> readAttempts(qint64 job, qint64 sequence) override;
    QFuture<Result<std::vector<QString>>> readOrderIds(QString eim) override;
    QFuture<Result<void>> save(std::vector<Operation> operations, std::vector<Attempt> attempts) override;
    QFuture<Result<void>> saveState(Job job) override;
    QFuture<Result<void>> request(ports::JobRequest request) override;
    QFuture<Result<std::vector<ports::JobRequest>>> readRequests() override;
    QFuture<Result<void>> removeRequests(std::vector<qint64> ids) override;

private:
    SqliteWriter &m_writer;
    SqliteReaders &m_readers;
};

} // namespace longreach::journal
