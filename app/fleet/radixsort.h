// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <stop_token>
#include <vector>

namespace longreach::fleet {

/// A row and the number it is put in order by, of `Words` times 64 bits, the most significant first.
template <std::size_t Words>
struct SortEntry {
    std::array<quint64, Words> key;
    quint32 row;
};

/// Sorts by key, ascending and stable, in time proportional to the octets in which keys differ.
/// Leaves the entries in any order once `stop` is requested.
template <std::size_t Words>
void radixSort(std::vector<SortEntry<Words>> &entries, const std::stop_token &stop)
{
    if (entries.size() < 2)
        return;
    std::array<quint64, Words> differing{};
    for (const auto &entry : entries) {
        for (std::size_t word = 0; word < Words; ++word)
            differing[word] |= entry.key[word] ^ entries.front().key[word];
    }
    std::vector<SortEntry<Words>> other(entries.size());
    for (std::size_t word = Words; word-- > 0;) {
        for (unsigned shift = 0; shift < 64 && !stop.stop_requested(); shift += 8) {
            if ((differing[word] >> shift & 0xFFU) == 0)
                continue;
            std::array<std::size_t, 257> begins{};
            for (const auto &entry : entries)
                ++begins[(entry.key[word] >> shift & 0xFFU) + 1];
            for (std::size_t octet = 1; octet < begins.size(); ++octet)
                begins[octet] += begins[octet - 1];
            for (const auto &entry : entries)
                other[begins[entry.key[word] >> shift & 0xFFU]++] = entry;
            entries.swap(other);
        }
    }
}

} // namespace longreach::fleet
