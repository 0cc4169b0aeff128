// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::sgp32 {

namespace {

constexpr std::size_t MaximumTagOctets = 4;
constexpr std::size_t MaximumLengthOctets = 4;
constexpr std::size_t MaximumContentLength = 0x7FFFFFFF;

unsigned octetAt(OctetView octets, std::size_t at) noexcept
{
    return std::to_integer<unsigned>(octets[at]);
}

TlvFault readTag(OctetView octets, TlvHeader &header) noexcept
{
    if (octets.empty())
        return TlvFault::TagCutShort;
    header.tag = octetAt(octets, 0);
    header.size = 1;
    header.isMinimal = header.tag != 0;
    if ((header.tag & 0x1FU) != 0x1FU)
        return TlvFault::None;
    for (;;) {
        if (header.size == octets.size())
            return TlvFault::TagCutShort;
        if (header.size == MaximumTagOctets)
            return TlvFault::TagTooLong;
        const auto octet = octetAt(octets, header.size);
        if (header.size == 1 && (octet == 0x80U || octet < 0x1FU))
            header.isMinimal = false;
        header.tag = header.tag << 8U | octet;
        ++header.size;
        if ((octet & 0x80U) == 0)
            return TlvFault::None;
    }
}

TlvFault readLength(OctetView octets, TlvHeader &header) noexcept
{
    if (header.size == octets.size())
        return TlvFault::LengthCutShort;
    const auto first = octetAt(octets, header.size++);
    if (first < 0x80U) {
        header.contentLength = first;
        return TlvFault::None;
    }
    const std::size_t count = first & 0x7FU;
    if (count == 0)
        return TlvFault::IndefiniteLength;
    if (count > MaximumLengthOctets)
        return TlvFault::LengthTooLong;
    if (octets.size() - header.size < count)
        return TlvFault::LengthCutShort;
    std::size_t length = 0;
    for (std::size_t at = 0; at < count; ++at)
        length = length << 8U | octetAt(octets, header.size++);
    if (length > MaximumContentLength)
        return TlvFault::LengthTooLong;
    header.contentLength = length;
    if (length < 0x80U || (count > 1 && length >> ((count - 1) * 8) == 0))
        header.isMinimal = false;
    return TlvFault::None;
}

} // namespace

TlvFault readTlvHeader(OctetView octets, TlvHeader &header) noexcept
{
    header = {};
    if (const auto fault = readTag(octets, header); fault != TlvFault::None)
        return fault;
    if (const auto fault = readLength(octets, header); fault != TlvFault::None)
        return fault;
    return header.contentLength > octets.size() - header.size ? TlvFault::ContentCutShort : TlvFault::None;
}

bool TlvReader::nextLong(OctetView rest, Tlv &tlv) noexcept
{
    TlvHeader header;
    m_fault = readTlvHeader(rest, header);
    if (m_fault != TlvFault::None)
        return false;
    const auto size = header.size + header.contentLength;
    tlv = {header.tag, rest.subspan(header.size, header.contentLength), rest.first(size)};
    m_offset += size;
    return true;
}

QString toSentence(TlvFault fault)
{
    switch (fault) {
    case TlvFault::None: return {};
    case TlvFault::TagCutShort: return QStringLiteral("the octets end within a tag");
    case TlvFault::TagTooLong: return QStringLiteral("the tag has more than four octets");
    case TlvFault::LengthCutShort: return QStringLiteral("the octets end within a length");
    case TlvFault::IndefiniteLength: return QStringLiteral("the length is indefinite, which DER forbids");
    case TlvFault::LengthTooLong: return QStringLiteral("the length is beyond 2 GiB");
    case TlvFault::ContentCutShort: return QStringLiteral("the length is more than the octets that are left");
    }
    return {};
}

} // namespace longreach::sgp32
