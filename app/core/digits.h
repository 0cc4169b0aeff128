// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace longreach {

/// The decimal digits of `text` with spaces and hyphens left out, one byte (0 to 9) each.
///
/// Fails with InvalidInput, naming the position, if another character is met or more than
/// `maximum` digits are. `what` names the value in the error ("EID").
Result<std::vector<std::uint8_t>> readDigits(QStringView text, qsizetype maximum, QStringView what);

/// The octets that `text` spells in hexadecimal, spaces left out.
///
/// Fails with InvalidInput, naming `what`, unless there is an even number of hexadecimal digits and
/// nothing else.
Result<QByteArray> readHex(QStringView text, QStringView what);

/// The check digit that makes `digits` followed by it pass the Luhn test (ISO/IEC 7812-1, annex B).
[[nodiscard]] std::uint8_t luhnCheckDigit(std::span<const std::uint8_t> digits) noexcept;

/// The digit at `index` of numbers packed two a byte, first digit in the high half.
[[nodiscard]] constexpr std::uint8_t packedDigit(std::span<const std::byte> packed, std::size_t index) noexcept
{
    const auto octet = std::to_integer<unsigned>(packed[index / 2]);
    return static_cast<std::uint8_t>(index % 2 == 0 ? octet >> 4U : octet & 0x0FU);
}

} // namespace longreach
