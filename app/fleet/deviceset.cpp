// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceset.h"

#include <algorithm>
#include <bit>

namespace longreach::fleet {

namespace {

constexpr quint64 bitOf(quint32 row) noexcept
{
    return quint64{1} << (row % 64);
}

/// A bit for each of 64 rows from `first` on that is a device of `fleet`.
quint64 presentWord(const FleetSnapshot &fleet, quint32 first) noexcept
{
    static_assert(DeviceChunk::Capacity % 64 == 0, "64 rows are always of one chunk");
    const auto &states = fleet.chunk(chunkOf(first)).states;
    const auto from = placeOf(first);
    quint64 word = 0;
    for (quint32 at = 0; at < 64 && from + at < states.size(); ++at)
        word |= states[from + at] == DeviceChunk::Gap ? 0 : bitOf(at);
    return word;
}

std::size_t wordCount(const FleetSnapshot &fleet) noexcept
{
    return (fleet.rowCount() + 63) / 64;
}

} // namespace

void DeviceSet::insert(quint32 row)
{
    if (row / 64 >= m_words.size())
        m_words.resize(row / 64 + 1);
    m_words[row / 64] |= bitOf(row);
}

void DeviceSet::remove(quint32 row) noexcept
{
    if (row / 64 < m_words.size())
        m_words[row / 64] &= ~bitOf(row);
}

void DeviceSet::insert(std::span<const quint32> rows)
{
    for (const auto row : rows)
        insert(row);
}

void DeviceSet::remove(std::span<const quint32> rows) noexcept
{
    for (const auto row : rows)
        remove(row);
}

void DeviceSet::toggle(std::span<const quint32> rows)
{
    for (const auto row : rows) {
        if (row / 64 >= m_words.size())
            m_words.resize(row / 64 + 1);
        m_words[row / 64] ^= bitOf(row);
    }
}

void DeviceSet::toggle(const DeviceSet &rows)
{
    m_words.resize(std::max(m_words.size(), rows.m_words.size()));
    for (std::size_t word = 0; word < rows.m_words.size(); ++word)
        m_words[word] ^= rows.m_words[word];
}

bool DeviceSet::isEmpty() const noexcept
{
    return std::ranges::all_of(m_words, [](quint64 word) { return word == 0; });
}

void DeviceSet::invert(const FleetSnapshot &fleet)
{
    m_words.resize(wordCount(fleet));
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] = ~m_words[word] & presentWord(fleet, static_cast<quint32>(word * 64));
}

qint64 DeviceSet::count(const FleetSnapshot &fleet) const noexcept
{
    qint64 count = 0;
    for (std::size_t word = 0; word < std::min(m_words.size(), wordCount(fleet)); ++word) {
        if (m_words[word] != 0)
            count += std::popcount(m_words[word] & presentWord(fleet, static_cast<quint32>(word * 64)));
    }
    return count;
}

std::vector<quint32> DeviceSet::rows(const FleetSnapshot &fleet) const
{
    std::vector<quint32> rows;
    for (std::size_t word = 0; word < std::min(m_words.size(), wordCount(fleet)); ++word) {
        if (m_words[word] == 0)
            continue;
        const auto first = static_cast<quint32>(word * 64);
        for (auto bits = m_words[word] & presentWord(fleet, first); bits != 0; bits &= bits - 1)
            rows.push_back(first + static_cast<quint32>(std::countr_zero(bits)));
    }
    return rows;
}

std::vector<Eid> DeviceSet::eids(const FleetSnapshot &fleet) const
{
    std::vector<Eid> eids;
    for (const auto row : rows(fleet))
        eids.push_back(fleet.row(row).eid());
    return eids;
}

} // namespace longreach::fleet
