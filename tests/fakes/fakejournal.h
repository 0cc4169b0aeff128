// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <memory>
#include <optional>

namespace longreach::fakes {

/// A journal in memory: every promise of the port but durability, and failures to switch on.
///
/// Safe from any thread; its futures are complete when they are returned. It passes the contract
/// tests of ports::Journal, so what runs on it runs on the real one.
class FakeJournal final : public ports::Journal {
public:
    /// `clock` stamps codes and ends leases, and outlives the journal.
    explicit FakeJournal(const ports::Clock &clock);
    ~FakeJournal() override;

    /// From now on every write fails with `kind` (StorageFull, Storage, Locked) and changes
    /// nothing; nullopt: all is well again.
    void failWrites(std::optional<Error::Kind> kind);

    /// The same for reads, revision() and holder() included.
    void failReads(std::optional<Error::Kind> kind);

    /// A month goes by: what was removed so far is forgotten.
    void forgetRemovals();

    /// The process that holds the engine's lease dies without giving it back.
    void killLeaseHolder();

    QFuture<Result<qint64>> revision() override;
    ports::EimRecords &eims() override;
    ports::DeviceRecords &devices() override;
    ports::JobRecords &jobs() override;
    ports::CodeRecords &codes() override;
    ports::ActivityRecords &activity() override;
    ports::EngineLease &lease() override;

private:
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace longreach::fakes
