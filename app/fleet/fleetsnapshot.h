// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicerow.h"

#include <memory>

namespace longreach::fleet {

/// The fleet at one moment: cheap to copy, never changing, readable on any thread.
///
/// A device keeps its row number for as long as the store lives; a removed one leaves a gap, so
/// rowCount() may be more than deviceCount().
class FleetSnapshot final {
public:
    FleetSnapshot() = default;

    /// A fleet of these columns; every chunk but the last is full.
    FleetSnapshot(std::vector<std::shared_ptr<DeviceChunk>> chunks, FleetTexts texts);

    [[nodiscard]] quint32 rowCount() const noexcept { return m_rowCount; }
    [[nodiscard]] quint32 deviceCount() const noexcept { return m_deviceCount; }

    /// Grows by one each time rows become gaps: the stamp for a RowOrder under way.
    [[nodiscard]] quint64 generation() const noexcept { return m_generation; }

    /// Whether there is a device at `row`.
    [[nodiscard]] bool isPresent(quint32 row) const noexcept
    {
        return row < m_rowCount && chunk(chunkOf(row)).states[placeOf(row)] != DeviceChunk::Gap;
    }

    /// The device at `row`, which must be present.
    [[nodiscard]] DeviceRow row(quint32 row) const noexcept { return {chunk(chunkOf(row)), placeOf(row), m_texts}; }
    [[nodiscard]] Device device(quint32 row) const { return this->row(row).device(); }

    /// The columns themselves, for what scans the whole fleet: chunk i begins at row i * Capacity.
    [[nodiscard]] quint32 chunkCount() const noexcept { return static_cast<quint32>(m_chunks.size()); }
    [[nodiscard]] const DeviceChunk &chunk(quint32 index) const noexcept { return *m_chunks[index]; }
    [[nodiscard]] const FleetTexts &texts() const noexcept { return m_texts; }

    /// In which hours each eIM told of its devices: in the others a device may have polled unseen.
    [[nodiscard]] const WatchedHours &watchedHours() const noexcept { return m_watchedHours; }

private:
    friend class FleetStore;

    std::vector<std::shared_ptr<DeviceChunk>> m_chunks;
    FleetTexts m_texts;
    WatchedHours m_watchedHours;
    quint32 m_rowCount = 0;
    quint32 m_deviceCount = 0;
    quint64 m_generation = 0;
};

} // namespace longreach::fleet
