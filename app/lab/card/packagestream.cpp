// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/packagestream.h"

#include <algorithm>
#include <array>
#include <utility>

namespace longreach::lab {

namespace {

using sgp32::Tag;
using sgp32::TlvFault;
using sgp32::TlvHeader;
using Part = PackageStream::Part;

constexpr Tag PackageTag = 0xBF36;
constexpr Tag SecureChannelTag = 0xBF23;

/// More than any profile has, icon and applications included.
constexpr std::size_t LongestPackage = 4 * 1024 * 1024;

struct PartTags {
    Part part;
    Tag sequence;
    Tag element;
};
constexpr std::array Parts{PartTags{Part::Configuration, 0xA0, 0x87}, PartTags{Part::Metadata, 0xA1, 0x88},
                           PartTags{Part::Keys, 0xA2, 0x87}, PartTags{Part::Elements, 0xA3, 0x86}};

tl::unexpected<Error> noPackage(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("bound profile package: %1").arg(finding));
}

/// Whether `next` may follow `now`: each in its turn, but for the keys, which may be missing.
bool follows(Part now, Part next)
{
    const auto step = static_cast<int>(next) - static_cast<int>(now);
    return step == 1 || (now == Part::Metadata && next == Part::Elements);
}

} // namespace

void PackageStream::consume(std::size_t count)
{
    m_waiting.remove(0, static_cast<qsizetype>(count));
    m_left -= count;
}

/// The header at the front, once it is there, or the whole TLV.
Result<std::optional<TlvHeader>> PackageStream::peek(Wanted wanted) const
{
    TlvHeader header;
    const auto fault = sgp32::readTlvHeader(sgp32::viewOf(m_waiting), header);
    if (m_waiting.isEmpty() || fault == TlvFault::TagCutShort || fault == TlvFault::LengthCutShort)
        return std::optional<TlvHeader>();
    if (fault != TlvFault::None && fault != TlvFault::ContentCutShort)
        return noPackage(sgp32::toSentence(fault));
    if (header.contentLength > LongestPackage)
        return noPackage(QStringLiteral("%1 octets are too many").arg(header.contentLength));
    if (wanted == Wanted::WholeTlv && fault == TlvFault::ContentCutShort)
        return std::optional<TlvHeader>();
    return std::optional(header);
}

Result<std::optional<PackageStream::Item>> PackageStream::next()
{
    if (!m_isBegun) {
        const auto header = peek(Wanted::Header);
        if (!header || !*header)
            return header ? Result<std::optional<Item>>(std::nullopt) : failure(header.error());
        if ((*header)->tag != PackageTag)
            return noPackage(QStringLiteral("begins with another tag"));
        m_isBegun = true;
        m_left = (*header)->size + (*header)->contentLength;
        consume((*header)->size);
    }
    while (m_left > 0) {
        const bool isBetweenParts = m_isChannelThrough && m_partLeft == 0;
        const auto header = peek(isBetweenParts ? Wanted::Header : Wanted::WholeTlv);
        if (!header)
            return failure(header.error());
        if (!*header)
            return std::optional<Item>();
        if (!isBetweenParts)
            return take(**header);
        if (const auto entered = enterPart(**header); !entered)
            return failure(entered.error());
    }
    return std::optional<Item>();
}

Result<void> PackageStream::enterPart(const TlvHeader &header)
{
    const auto found = std::ranges::find(Parts, header.tag, &PartTags::sequence);
    if (found == Parts.end() || !follows(m_part, found->part))
        return noPackage(QStringLiteral("%1 in the wrong place").arg(sgp32::toHex(header.tag)));
    if (header.contentLength == 0 || header.size + header.contentLength > m_left)
        return noPackage(QStringLiteral("the length of %1 is wrong").arg(sgp32::toHex(header.tag)));
    m_part = found->part;
    m_partLeft = header.contentLength;
    consume(header.size);
    return {};
}

/// The whole TLV at the front: the secure channel, which is a part without one around it, or an element.
Result<std::optional<PackageStream::Item>> PackageStream::take(const TlvHeader &header)
{
    const auto size = header.size + header.contentLength;
    const auto found = std::ranges::find(Parts, m_part, &PartTags::part);
    const auto wanted = m_isChannelThrough ? found->element : SecureChannelTag;
    const auto room = m_isChannelThrough ? m_partLeft : m_left;
    if (header.tag != wanted || size > room)
        return noPackage(QStringLiteral("%1 in the wrong place").arg(sgp32::toHex(header.tag)));
    Item item{m_part, m_waiting.left(static_cast<qsizetype>(size)), true};
    consume(size);
    if (m_isChannelThrough) {
        m_partLeft -= size;
        item.isLast = m_partLeft == 0;
    }
    m_isChannelThrough = true;
    return std::optional(std::move(item));
}

} // namespace longreach::lab
