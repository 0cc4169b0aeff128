// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/jobrecords.h"
#include "tests/fakes/fakejournalstate.h"

#include <map>
#include <set>
#include <tuple>

namespace longreach::fakes {

class FakeDeviceRecords;

/// Jobs, operations and attempts of a FakeJournal.
class FakeJobRecords final : public ports::JobRecords {
public:
    FakeJobRecords(FakeJournalState &state, FakeDeviceRecords &devices) : m_state(state), m_devices(devices) {}

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

    /// Whether an operation that is not settled goes through `eim`. Only within a write or read of the state.
    [[nodiscard]] bool isInUse(const QString &eim) const;

    /// Operations and order ids of one eIM become those of another name. Only within a write.
    void renameEim(const QString &former, const QString &name, qint64 revision);

private:
    template <typename Row>
    struct Stamped {
        Row row;
        qint64 revision = 0;
    };
    using OperationKey = std::pair<qint64, qint64>;

    FakeJournalState &m_state;
    FakeDeviceRecords &m_devices;
    std::map<qint64, Stamped<Job>> m_jobs;
    std::map<OperationKey, Stamped<Operation>> m_operations;
    std::map<std::tuple<qint64, qint64, int, bool>, Attempt> m_attempts;
    std::set<std::pair<QString, QString>> m_orderIds; // eIM, order
    std::map<qint64, ports::JobRequest> m_requests;
    qint64 m_lastRequest = 0;
};

} // namespace longreach::fakes
