// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"

#include <span>
#include <vector>

namespace longreach::fleet {

/// Which devices a bulk job acts on: a bit for each row of the store, so it is untouched by any
/// sorting or filtering and a million devices are ticked in a millisecond.
///
/// Devices removed from the store stay in the set until it is read with a snapshot: eids() and
/// count(fleet) leave them out.
class DeviceSet final {
public:
    [[nodiscard]] bool contains(quint32 row) const noexcept
    {
        return row / 64 < m_words.size() && (m_words[row / 64] >> (row % 64) & 1U) != 0;
    }
    void insert(quint32 row);
    void remove(quint32 row) noexcept;

    /// Adds or takes out many rows, for instance all that a query matches.
    void insert(std::span<const quint32> rows);
    void remove(std::span<const quint32> rows) noexcept;

    /// Each of `rows`, which are all different, into the set if it was out, and out if it was in.
    void toggle(std::span<const quint32> rows);
    void toggle(const DeviceSet &rows);

    /// Every device of `fleet` that was not in the set, and none that was.
    void invert(const FleetSnapshot &fleet);
    void clear() noexcept { m_words.clear(); }

    /// Whether no row is in the set, of devices removed since either.
    [[nodiscard]] bool isEmpty() const noexcept;

    [[nodiscard]] qint64 count(const FleetSnapshot &fleet) const noexcept;

    /// The rows in the set that are devices of `fleet`, ascending.
    [[nodiscard]] std::vector<quint32> rows(const FleetSnapshot &fleet) const;
    [[nodiscard]] std::vector<Eid> eids(const FleetSnapshot &fleet) const;

private:
    std::vector<quint64> m_words;
};

} // namespace longreach::fleet
