// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace longreach::fleet {

/// From EID to row number in constant time and about eight bytes a device.
///
/// The EIDs themselves stay in the columns: every call takes `eidAt`, which gives the EID at a row.
class EidIndex final {
public:
    template <typename EidAt>
    [[nodiscard]] std::optional<quint32> find(const Eid &eid, const EidAt &eidAt) const
    {
        if (m_slots.empty())
            return std::nullopt;
        for (auto at = slotOf(eid);; at = (at + 1) & mask()) {
            if (m_slots[at] == Free)
                return std::nullopt;
            if (m_slots[at] != Deleted && eidAt(m_slots[at]) == eid)
                return m_slots[at];
        }
    }

    /// Makes room for so many; only while it is empty.
    void reserve(std::size_t count)
    {
        m_slots.assign(std::bit_ceil(std::max<std::size_t>(1'024, count * 4 / 3 + 2)), Free);
    }

    /// `eid` stands at `row` from now on. It must not be in the index.
    template <typename EidAt>
    void insert(const Eid &eid, quint32 row, const EidAt &eidAt)
    {
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow(eidAt);
        place(eid, row);
        ++m_used;
    }

    template <typename EidAt>
    void remove(const Eid &eid, const EidAt &eidAt)
    {
        if (m_slots.empty())
            return;
        for (auto at = slotOf(eid); m_slots[at] != Free; at = (at + 1) & mask()) {
            if (m_slots[at] != Deleted && eidAt(m_slots[at]) == eid) {
                m_slots[at] = Deleted; // still counted as used: a search must go on past it
                return;
            }
        }
    }

    /// Shows `visit` the column of an index, to be written or to be read into.
    template <typename Index, typename Visit>
    static void visitColumns(Index &index, Visit &visit)
    {
        visit(index.m_slots);
    }

    /// After that was read: whether it makes an index of `count` rows below `rowCount`. Takes up what follows from it.
    [[nodiscard]] bool isSound(std::size_t count, quint32 rowCount) noexcept
    {
        m_used = static_cast<std::size_t>(std::ranges::count_if(m_slots, [](quint32 row) { return row != Free; }));
        const bool isFilled = m_slots.empty() || (std::has_single_bit(m_slots.size()) && m_used < m_slots.size());
        return isFilled && m_used == count
            && std::ranges::all_of(m_slots, [rowCount](quint32 row) { return row == Free || row < rowCount; });
    }

    [[nodiscard]] std::size_t memoryUse() const noexcept { return m_slots.capacity() * sizeof(quint32); }

private:
    static constexpr quint32 Free = 0xFFFF'FFFF;
    static constexpr quint32 Deleted = 0xFFFF'FFFE;

    [[nodiscard]] std::size_t mask() const noexcept { return m_slots.size() - 1; }
    [[nodiscard]] std::size_t slotOf(const Eid &eid) const noexcept { return qHash(eid, 0) & mask(); }

    void place(const Eid &eid, quint32 row)
    {
        auto at = slotOf(eid);
        while (m_slots[at] != Free)
            at = (at + 1) & mask();
        m_slots[at] = row;
    }

    template <typename EidAt>
    void grow(const EidAt &eidAt)
    {
        auto former = std::move(m_slots);
        m_slots.assign(former.empty() ? 1'024 : former.size() * 2, Free);
        m_used = 0;
        for (const auto row : former) {
            if (row == Free || row == Deleted)
                continue;
            place(eidAt(row), row);
            ++m_used;
        }
    }

    std::vector<quint32> m_slots; // a power of two of them
    std::size_t m_used = 0;       // slots that are not Free
};

} // namespace longreach::fleet
