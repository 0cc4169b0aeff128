// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/ports/devicerecords.h"
#include "tests/fakes/fakejournalstate.h"

#include <map>

namespace longreach::fakes {

/// The devices of a FakeJournal.
class FakeDeviceRecords final : public ports::DeviceRecords {
public:
    explicit FakeDeviceRecords(FakeJournalState &state) : m_state(state) {}

    QFuture<Result<qint64>> read(qint64 since, Sink sink, std::stop_token stop) override;
    QFuture<Result<std::vector<Device>>> find(std::vector<Eid> eids) override;
    QFuture<Result<void>> save(std::vector<Device> devices) override;
    QFuture<Result<void>> merge(std::vector<Eid> eids, Merge merge) override;
    QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) override;
    QFuture<Result<void>> remove(std::vector<Eid> eids) override;
    QFuture<Result<WatchedHours>> readWatchedHours() override;
    QFuture<Result<QByteArray>> readStamp() override;
    QFuture<Result<void>> writeStamp(QByteArray stamp) override;

    /// Removals up to now are forgotten, as a journal does after a month. Only within a write of the state.
    void forgetRemovals(qint64 revision);

    /// Devices of one eIM become those of another name. Only within a write of the state.
    void renameEim(const QString &former, const QString &name, qint64 revision);

    /// What a device remembers of its last operation. Only within a write of the state.
    void remember(const Operation &operation, qint64 revision);

private:
    struct Row {
        Device device;
        qint64 revision;
    };

    void put(Device device, qint64 revision);

    FakeJournalState &m_state;
    std::map<Eid, Row> m_rows;
    std::map<Eid, qint64> m_removed;
    qint64 m_forgottenUpTo = 0;
    WatchedHours m_watched;
    QByteArray m_stamp;
};

} // namespace longreach::fakes
