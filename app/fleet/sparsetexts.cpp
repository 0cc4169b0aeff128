// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/sparsetexts.h"

#include <algorithm>
#include <functional>

namespace longreach::fleet {

void SparseTexts::replace(std::size_t row, QStringView text)
{
    const auto number = static_cast<quint16>(row);
    const auto place = std::ranges::lower_bound(m_rows, number);
    const auto at = place - m_rows.begin();
    if (place != m_rows.end() && *place == number)
        return m_texts.replace(m_slots[static_cast<std::size_t>(at)], text);
    if (text.isEmpty())
        return;
    m_texts.append(text);
    m_slots.insert(m_slots.begin() + at, static_cast<quint16>(m_rows.size()));
    m_rows.insert(place, number);
}

QByteArrayView SparseTexts::at(std::size_t row) const noexcept
{
    const auto place = std::ranges::lower_bound(m_rows, static_cast<quint16>(row));
    if (place == m_rows.end() || *place != row)
        return {};
    return m_texts.at(m_slots[static_cast<std::size_t>(place - m_rows.begin())]);
}

bool SparseTexts::isSound(std::size_t rows) noexcept
{
    const auto count = m_rows.size();
    const bool isInside = m_rows.empty() || m_rows.back() < rows;
    return m_slots.size() == count && isInside && m_texts.isSound(count)
        && std::ranges::is_sorted(m_rows, std::less_equal{})
        && std::ranges::all_of(m_slots, [count](quint16 slot) { return slot < count; });
}

std::size_t SparseTexts::memoryUse() const noexcept
{
    return (m_rows.capacity() + m_slots.capacity()) * sizeof(quint16) + m_texts.memoryUse();
}

} // namespace longreach::fleet
