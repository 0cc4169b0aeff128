// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"

#include <array>
#include <initializer_list>
#include <optional>

namespace longreach::sgp32 {

/// A named-bit list (X.680, 22.7) of at most 32 bits; the enumerators of `Bit` are bit numbers.
///
/// Trailing zero bits carry no meaning: they are accepted and never written.
template <typename Bit>
class Bits final {
public:
    constexpr Bits() noexcept = default;
    constexpr Bits(std::initializer_list<Bit> bits) noexcept
    {
        for (const auto bit : bits)
            m_mask |= maskOf(bit);
    }
    constexpr explicit Bits(quint32 mask) noexcept : m_mask(mask) {}

    [[nodiscard]] constexpr bool has(Bit bit) const noexcept { return (m_mask & maskOf(bit)) != 0; }
    constexpr void set(Bit bit) noexcept { m_mask |= maskOf(bit); }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return m_mask == 0; }

    /// Bit n of the list is bit n of the number.
    [[nodiscard]] constexpr quint32 mask() const noexcept { return m_mask; }

    friend bool operator==(const Bits &, const Bits &) noexcept = default;

private:
    static constexpr quint32 maskOf(Bit bit) noexcept { return 1U << static_cast<unsigned>(bit); }

    quint32 m_mask = 0;
};

/// The mask in the content octets of a BIT STRING; empty if they are none, or name a bit beyond 31.
[[nodiscard]] std::optional<quint32> readBitMask(OctetView content) noexcept;

/// The content octets of the shortest BIT STRING for a mask.
struct BitStringOctets {
    explicit BitStringOctets(quint32 mask) noexcept;
    [[nodiscard]] OctetView view() const noexcept { return OctetView(m_octets).first(m_size); }

private:
    std::array<std::byte, 5> m_octets{};
    std::size_t m_size = 1;
};

} // namespace longreach::sgp32
