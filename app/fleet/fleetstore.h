// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetimage.h"

#include <QObject>

#include <span>

namespace longreach::fleet {

/// What one write to a FleetStore did, in row numbers.
struct FleetChange {
    std::vector<quint32> changed; ///< rows with new values, ascending
    quint32 firstAdded = 0;       ///< new rows are firstAdded .. firstAdded + addedCount - 1
    quint32 addedCount = 0;
    std::vector<quint32> removed; ///< rows that became gaps
};

/// The fleet in memory: a million devices in some 195 bytes each, laid as columns.
///
/// It follows the journal (see FleetFeed) and is never the truth itself. Owned and written by one
/// thread, the window's in the console; other threads work on snapshot()s. Chunks that a snapshot
/// shares are copied when they are next written to.
class FleetStore final : public QObject {
    Q_OBJECT

public:
    explicit FleetStore(QObject *parent = nullptr);
    ~FleetStore() override;

    /// Adds or replaces devices by EID; says so once, with changed().
    void upsert(std::span<const Device> devices);

    /// Takes devices out; EIDs that are not there are passed over.
    void remove(std::span<const Eid> eids);

    /// Takes up a whole fleet that was laid down; only while the store is empty.
    void adopt(FleetImage image);

    /// Notes in which hours eIMs told of their devices. That changes no row and is not said.
    void setWatchedHours(WatchedHours hours);

    /// A view that stays as it is while the store goes on.
    [[nodiscard]] FleetSnapshot snapshot() const;

    /// The store as it is now, without the cost of a snapshot: for the owner's thread, until the next write.
    [[nodiscard]] const FleetSnapshot &live() const noexcept { return m_live; }

    /// In constant time.
    [[nodiscard]] std::optional<quint32> rowOf(const Eid &eid) const;

    /// Octets held by columns, dictionaries aside, and index.
    [[nodiscard]] std::size_t memoryUse() const;

Q_SIGNALS:
    void changed(const longreach::fleet::FleetChange &change);

private:
    struct Numbers;

    [[nodiscard]] const Eid &eidAt(quint32 row) const;
    /// The chunk of `row`, ours alone.
    DeviceChunk &chunkForWriting(quint32 row);
    quint32 appendRow(const Eid &eid);
    void writeRow(quint32 row, const Device &device);

    FleetSnapshot m_live;
    EidIndex m_index;
    mutable std::vector<bool> m_isShared; ///< chunks that a snapshot may still read
    std::unique_ptr<Numbers> m_numbers;
};

} // namespace longreach::fleet
