// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/values/bits.h"

#include <bit>

namespace longreach::sgp32 {

std::optional<quint32> readBitMask(OctetView content) noexcept
{
    if (content.empty())
        return {};
    const auto unused = std::to_integer<unsigned>(content[0]);
    if (unused > 7 || (unused > 0 && content.size() == 1))
        return {};
    quint32 mask = 0;
    for (std::size_t at = 1; at < content.size(); ++at) {
        auto octet = std::to_integer<unsigned>(content[at]);
        if (at + 1 == content.size())
            octet &= 0xFFU << unused;
        for (std::size_t bit = 0; bit < 8; ++bit) {
            if ((octet & 0x80U >> bit) == 0)
                continue;
            const auto number = (at - 1) * 8 + bit;
            if (number > 31)
                return {};
            mask |= 1U << number;
        }
    }
    return mask;
}

BitStringOctets::BitStringOctets(quint32 mask) noexcept
{
    if (mask == 0)
        return;
    const auto count = 32U - static_cast<unsigned>(std::countl_zero(mask));
    m_size = 1 + (count + 7) / 8;
    m_octets[0] = static_cast<std::byte>((8 - count % 8) % 8);
    for (unsigned bit = 0; bit < count; ++bit) {
        if ((mask >> bit & 1U) != 0)
            m_octets[1 + bit / 8] |= std::byte{0x80} >> (bit % 8);
    }
}

} // namespace longreach::sgp32
