// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace longreach::sgp32 {

/// A BER tag as its octets stand on the wire: 0x30, 0x5F37, 0xBF51. Four octets at most; 0 is no tag.
using Tag = quint32;

/// The universal tags that the standard uses without renaming.
namespace tag {
inline constexpr Tag Boolean = 0x01;
inline constexpr Tag Integer = 0x02;
inline constexpr Tag BitString = 0x03;
inline constexpr Tag OctetString = 0x04;
inline constexpr Tag Null = 0x05;
inline constexpr Tag ObjectIdentifier = 0x06;
inline constexpr Tag Utf8String = 0x0C;
inline constexpr Tag Sequence = 0x30;
inline constexpr Tag Identity = 0x5A; ///< EID (16 octets) or ICCID (10 octets)
inline constexpr Tag Signature = 0x5F37;
} // namespace tag

/// How many octets the tag has.
[[nodiscard]] constexpr std::size_t tagLength(Tag tag) noexcept
{
    return tag > 0xFFFFFF ? 4U : tag > 0xFFFF ? 3U : tag > 0xFF ? 2U : 1U;
}

/// Whether the content is again a row of TLVs (X.690, 8.1.2.5).
[[nodiscard]] constexpr bool isConstructed(Tag tag) noexcept
{
    return ((tag >> ((tagLength(tag) - 1) * 8)) & 0x20U) != 0;
}

/// The octets in upper-case hexadecimal: `BF51`.
[[nodiscard]] inline QString toHex(Tag tag)
{
    return QStringLiteral("%1").arg(tag, static_cast<int>(tagLength(tag) * 2), 16, QLatin1Char('0')).toUpper();
}

} // namespace longreach::sgp32
