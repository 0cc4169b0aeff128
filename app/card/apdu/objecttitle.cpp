// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/objecttitle.h"

#include "app/sgp32/decode/types.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <algorithm>
#include <array>

namespace longreach::card {

sgp32::Tag tagOfObject(const QByteArray &object)
{
    sgp32::TlvHeader header;
    const auto fault = sgp32::readTlvHeader(sgp32::viewOf(object), header);
    return fault == sgp32::TlvFault::None || fault == sgp32::TlvFault::ContentCutShort ? header.tag : 0;
}

QString titleOf(const QByteArray &object)
{
    const auto tag = tagOfObject(object);
    if (tag == 0)
        return QStringLiteral("STORE DATA");
    const auto &types = sgp32::knownTypes();
    const auto found = std::ranges::find(types, tag, &sgp32::Schema::tag);
    return found == types.end() ? sgp32::toHex(tag) : QString::fromLatin1((*found)->name);
}

bool isReadOnly(const QByteArray &object)
{
    static constexpr std::array<sgp32::Tag, 11> Tags{0xBF20, 0xBF22, 0xBF28, 0xBF2B, 0xBF2D, 0xBF3C,
                                                     0xBF3E, 0xBF43, 0xBF55, 0xBF56, 0xBF5F};
    return std::ranges::find(Tags, tagOfObject(object)) != Tags.end();
}

} // namespace longreach::card
