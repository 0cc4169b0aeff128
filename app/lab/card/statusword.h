// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace longreach::lab {

/// What ends every answer of a card (ISO/IEC 7816-4, 5.6; TS 102 221, 10.2.1).
enum class StatusWord : quint16 {
    Done = 0x9000,
    ProactivePending = 0x9100, ///< the low octet is the length to fetch
    DataWaiting = 0x6100,      ///< the low octet is the length, 0 for 256
    WrongLe = 0x6C00,          ///< the low octet is the right one
    WrongLength = 0x6700,
    ChannelNotSupported = 0x6881,
    SecureMessagingNotSupported = 0x6882,
    ChainingNotSupported = 0x6884,
    ConditionsNotSatisfied = 0x6985,
    IncorrectData = 0x6A80,
    NotFound = 0x6A82,
    NotEnoughMemory = 0x6A84,
    IncorrectP1P2 = 0x6A86,
    DataNotFound = 0x6A88, ///< of STORE DATA: no such function
    NoMoreChannels = 0x6A81,
    InstructionNotSupported = 0x6D00,
    ClassNotSupported = 0x6E00,
};

} // namespace longreach::lab
