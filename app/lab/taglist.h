// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace longreach::lab {

/// Whether a tag list (SGP.22, 5.7.15) names `tag`: tags are one octet, or two when the low five
/// bits of the first are all set.
[[nodiscard]] inline bool hasTag(const QByteArray &tagList, const QByteArray &tag)
{
    for (qsizetype at = 0; at < tagList.size();) {
        const qsizetype size = (static_cast<unsigned char>(tagList.at(at)) & 0x1FU) == 0x1FU ? 2 : 1;
        if (tagList.mid(at, size) == tag)
            return true;
        at += size;
    }
    return false;
}

} // namespace longreach::lab
