// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/channel.h"

namespace longreach::card {

const std::vector<Aid> &knownIsdrAids()
{
    static const auto aids = [] {
        // eSTK.me's storages come before its older AID; the standard one is an alias of one of them.
        static constexpr const char *Own[] = {
            "A0000005591010FFFFFFFF8900050500", // 5ber
            "A0000005591010000000008900000300", // eSIM.me
            "A0000005591010FFFFFFFF8900000177", // Xesim
            "A06573746B6D65FFFF4953442D522030", // eSTK.me, storage 0
            "A06573746B6D65FFFF4953442D522031", // eSTK.me, storage 1
            "A06573746B6D65FFFFFFFF4953442D52", // eSTK.me, older
            "A000000559104C696E6B736669656C64", // Linksfield
        };
        std::vector<Aid> known{Aid::isdR()};
        for (const auto *hex : Own)
            known.push_back(*Aid::parse(QString::fromLatin1(hex)));
        return known;
    }();
    return aids;
}

} // namespace longreach::card
