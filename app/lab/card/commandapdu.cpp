// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/commandapdu.h"

namespace longreach::lab {

namespace {

constexpr std::size_t HeaderLength = 4;

/// TS 102 221, 10.1.1: `0X` and `8X` are channels 0 to 3, `4X` and `CX` are 4 to 19.
std::optional<StatusWord> readClass(unsigned octet, CommandApdu &command)
{
    const bool isProprietary = (octet & 0x80U) != 0;
    const bool isHighChannel = (octet & 0x40U) != 0;
    // 2X and 3X are reserved, AX is another age's, FX is no class.
    const bool isKnown = isHighChannel ? octet < 0xF0U : (octet & 0x20U) == 0;
    if (!isKnown)
        return StatusWord::ClassNotSupported;
    const bool isSecured = isHighChannel ? (octet & 0x20U) != 0 : (octet & 0x0CU) != 0;
    if (isSecured)
        return StatusWord::SecureMessagingNotSupported;
    if ((octet & 0x10U) != 0)
        return StatusWord::ChainingNotSupported;
    command.cardClass = isProprietary ? CommandApdu::Class::Proprietary : CommandApdu::Class::Interindustry;
    command.channel = static_cast<int>(isHighChannel ? (octet & 0x0FU) + 4 : octet & 0x03U);
    return {};
}

/// What follows the header; false if it does not add up. Extended lengths (a zero first) are not taken.
bool readBody(sgp32::OctetView body, CommandApdu &command)
{
    const auto toExpected = [](std::byte octet) {
        const auto length = std::to_integer<int>(octet);
        return length == 0 ? 256 : length;
    };
    if (body.empty())
        return true;
    const auto length = std::to_integer<std::size_t>(body[0]);
    if (body.size() == 1) {
        command.expected = toExpected(body[0]);
        return true;
    }
    if (length == 0 || body.size() < 1 + length || body.size() > 2 + length)
        return false;
    command.data = body.subspan(1, length);
    if (body.size() == 2 + length)
        command.expected = toExpected(body.back());
    return true;
}

} // namespace

tl::expected<CommandApdu, StatusWord> CommandApdu::parse(sgp32::OctetView octets)
{
    if (octets.size() < HeaderLength)
        return tl::unexpected(StatusWord::WrongLength);
    const auto octetAt = [&](std::size_t at) { return std::to_integer<quint8>(octets[at]); };
    CommandApdu command;
    command.instruction = octetAt(1);
    command.p1 = octetAt(2);
    command.p2 = octetAt(3);
    if (const auto refusal = readClass(octetAt(0), command))
        return tl::unexpected(*refusal);
    if (!readBody(octets.subspan(HeaderLength), command))
        return tl::unexpected(StatusWord::WrongLength);
    return command;
}

} // namespace longreach::lab
