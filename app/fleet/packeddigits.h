// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <array>
#include <cstddef>
#include <span>

namespace longreach::fleet {

/// Up to 32 digits, each in half an octet, as two words read from the left; what no digit fills is F.
using PackedDigits = std::array<quint64, 2>;

/// The digits of 16 octets that hold two each, first digit high.
[[nodiscard]] inline PackedDigits packedDigits(std::span<const std::byte, 16> octets) noexcept
{
    return {qFromBigEndian<quint64>(octets.data()), qFromBigEndian<quint64>(octets.data() + sizeof(quint64))};
}

/// The digits of 10 octets that hold two each, first digit high.
[[nodiscard]] inline PackedDigits packedDigits(std::span<const std::byte, 10> octets) noexcept
{
    constexpr quint64 Filler = ~quint64{0} >> 16U;
    const quint64 rest = qFromBigEndian<quint16>(octets.data() + sizeof(quint64));
    return {qFromBigEndian<quint64>(octets.data()), rest << 48U | Filler};
}

/// A number of at most 16 digits, one in each half octet; the order of numbers is kept.
[[nodiscard]] constexpr quint64 packedNumber(quint64 number) noexcept
{
    quint64 packed = 0;
    for (unsigned shift = 0; number != 0 && shift < 64; shift += 4, number /= 10)
        packed |= number % 10 << shift;
    return packed;
}

/// What packedNumber() was given.
[[nodiscard]] constexpr quint64 unpackedNumber(quint64 packed) noexcept
{
    quint64 number = 0;
    for (unsigned shift = 64; shift > 0; shift -= 4)
        number = number * 10 + (packed >> (shift - 4) & 0x0FU);
    return number;
}

} // namespace longreach::fleet
