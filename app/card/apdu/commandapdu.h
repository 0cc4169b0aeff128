// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace longreach::card {

/// The two families of class octets: of ISO/IEC 7816-4, and of GlobalPlatform and its like.
enum class ClassCoding { Interindustry, Proprietary };

/// How many logical channels a class octet can name (ISO/IEC 7816-4, 5.4.1).
inline constexpr quint8 ChannelCount = 20;

/// The class octet for a logical channel: 0 to 3 in the first coding, 4 to 19 in the further one.
[[nodiscard]] constexpr quint8 classOctet(ClassCoding coding, quint8 channel) noexcept
{
    const quint8 family = coding == ClassCoding::Proprietary ? 0x80 : 0x00;
    return static_cast<quint8>(channel < 4 ? family | channel : family | 0x40 | (channel - 4));
}

/// A command without expected length: `body` of at most 255 octets, none for case 1.
[[nodiscard]] QByteArray makeCommand(quint8 classOctet, quint8 instruction, quint8 p1, quint8 p2,
                                     const QByteArray &body = {});

/// The same command with the length the card asked for by 6Cxx (ISO/IEC 7816-4, 5.6).
[[nodiscard]] QByteArray withExpectedLength(QByteArray command, quint8 expected);

/// Whether the card did what it was asked: 9000, or 91xx with a command of its own pending.
[[nodiscard]] constexpr bool isSuccess(quint16 statusWord) noexcept
{
    return statusWord == 0x9000 || (statusWord >> 8) == 0x91;
}

/// "SW 6A82".
[[nodiscard]] QString statusText(quint16 statusWord);

} // namespace longreach::card
