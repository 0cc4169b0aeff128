// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/iccid.h"
#include "app/fleet/profilekind.h"

#include <span>
#include <vector>

namespace longreach::fleet {

/// One profile in a chunk; its kind is a number in FleetTexts::kinds. 16 bytes.
struct ProfileCell {
    Iccid iccid;
    quint8 stateNumber; ///< of ProfileState
    quint32 kind;

    [[nodiscard]] ProfileState state() const noexcept { return static_cast<ProfileState>(stateNumber); }
};

/// The profiles of each row of a chunk, end to end. A longer list for a row leaves a hole behind;
/// when holes outweigh profiles the list is packed anew.
class ProfileList final {
public:
    void reserve(std::size_t rows);
    void append(std::span<const ProfileCell> profiles);
    void replace(std::size_t row, std::span<const ProfileCell> profiles);

    [[nodiscard]] std::span<const ProfileCell> at(std::size_t row) const noexcept
    {
        return {m_cells.data() + m_begins[row], m_counts[row]};
    }

    void shrink();

    /// Shows `visit` each column of a list, to be written or to be read into.
    template <typename List, typename Visit>
    static void visitColumns(List &list, Visit &visit)
    {
        visit(list.m_begins);
        visit(list.m_counts);
        visit(list.m_cells);
    }

    /// After columns were read: whether they make a list of `rows` rows. Takes up what follows from them.
    [[nodiscard]] bool isSound(std::size_t rows) noexcept;

    [[nodiscard]] std::size_t memoryUse() const noexcept;

private:
    void pack();

    std::vector<quint32> m_begins;
    std::vector<quint16> m_counts;
    std::vector<ProfileCell> m_cells;
    std::size_t m_holes = 0;
};

} // namespace longreach::fleet
