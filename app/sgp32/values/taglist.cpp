// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/values/taglist.h"

namespace longreach::sgp32 {

QByteArray toTagList(std::initializer_list<Tag> tags)
{
    QByteArray list;
    for (const auto tag : tags) {
        for (auto at = tagLength(tag); at > 0; --at)
            list += static_cast<char>(tag >> ((at - 1) * 8) & 0xFFU);
    }
    return list;
}

Result<std::vector<Tag>> readTagList(OctetView octets)
{
    std::vector<Tag> tags;
    for (std::size_t at = 0; at < octets.size();) {
        auto tag = std::to_integer<Tag>(octets[at++]);
        bool goesOn = (tag & 0x1FU) == 0x1FU;
        while (goesOn) {
            if (at == octets.size() || tag > 0xFFFFFF)
                return failure(Error::Kind::InvalidInput, QStringLiteral("tag list: ends within a tag"));
            const auto octet = std::to_integer<Tag>(octets[at++]);
            tag = tag << 8U | octet;
            goesOn = (octet & 0x80U) != 0;
        }
        tags.push_back(tag);
    }
    return tags;
}

} // namespace longreach::sgp32
