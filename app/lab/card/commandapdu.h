// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/statusword.h"
#include "app/sgp32/tlv/octets.h"

#include <tl/expected.hpp>

#include <optional>

namespace longreach::lab {

/// A short command APDU as a card takes it apart (ISO/IEC 7816-4, 5.2; TS 102 221, 10.1).
struct CommandApdu {
    enum class Class { Interindustry, Proprietary };

    Class cardClass = Class::Interindustry;
    int channel = 0; ///< 0 to 19
    quint8 instruction = 0;
    quint8 p1 = 0;
    quint8 p2 = 0;
    sgp32::OctetView data;       ///< seen in the octets it was read from
    std::optional<int> expected; ///< Le as a number, 256 for 00; absent without Le

    /// Fails with the status word to answer: for lengths that do not fit, classes no card has, secure
    /// messaging and command chaining.
    static tl::expected<CommandApdu, StatusWord> parse(sgp32::OctetView octets);
};

} // namespace longreach::lab
