// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/profilelist.h"

#include <algorithm>
#include <limits>

namespace longreach::fleet {

namespace {

quint16 boundedCount(std::size_t count)
{
    return static_cast<quint16>(std::min<std::size_t>(count, std::numeric_limits<quint16>::max()));
}

} // namespace

void ProfileList::reserve(std::size_t rows)
{
    m_begins.reserve(rows);
    m_counts.reserve(rows);
}

void ProfileList::append(std::span<const ProfileCell> profiles)
{
    m_begins.push_back(static_cast<quint32>(m_cells.size()));
    m_counts.push_back(boundedCount(profiles.size()));
    m_cells.insert(m_cells.end(), profiles.begin(), profiles.begin() + m_counts.back());
}

void ProfileList::replace(std::size_t row, std::span<const ProfileCell> profiles)
{
    const auto count = boundedCount(profiles.size());
    const auto former = m_counts[row];
    m_counts[row] = count;
    if (count <= former) {
        m_holes += static_cast<std::size_t>(former - count);
        std::copy_n(profiles.begin(), count, m_cells.begin() + m_begins[row]);
    } else {
        m_holes += former;
        m_begins[row] = static_cast<quint32>(m_cells.size());
        m_cells.insert(m_cells.end(), profiles.begin(), profiles.begin() + count);
    }
    if (m_holes > m_cells.size() / 2)
        pack();
}

void ProfileList::shrink()
{
    m_cells.shrink_to_fit();
}

bool ProfileList::isSound(std::size_t rows) noexcept
{
    if (m_begins.size() != rows || m_counts.size() != rows)
        return false;
    std::size_t used = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (std::size_t{m_begins[row]} + m_counts[row] > m_cells.size())
            return false;
        used += m_counts[row];
    }
    m_holes = m_cells.size() - std::min(used, m_cells.size());
    return true;
}

std::size_t ProfileList::memoryUse() const noexcept
{
    return m_begins.capacity() * sizeof(quint32) + m_counts.capacity() * sizeof(quint16)
        + m_cells.capacity() * sizeof(ProfileCell);
}

void ProfileList::pack()
{
    std::vector<ProfileCell> packed;
    packed.reserve(m_cells.size() - m_holes);
    for (std::size_t row = 0; row < m_begins.size(); ++row) {
        const auto cells = at(row);
        m_begins[row] = static_cast<quint32>(packed.size());
        packed.insert(packed.end(), cells.begin(), cells.end());
    }
    m_cells = std::move(packed);
    m_holes = 0;
}

} // namespace longreach::fleet
