// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"

namespace longreach::lab {

/// The functions of ES10a, ES10b and ES10c that a virtual card has: one whole object in, one out.
///
/// Which there are depends on the personality. Refuses a function the card does not have with
/// DataNotFound, and what is not its DER (lengths included) with IncorrectData.
[[nodiscard]] Answer<QByteArray> callFunction(CardContext &card, sgp32::OctetView command);

/// Whether `command` is of a function that may change the card.
[[nodiscard]] bool mayChange(sgp32::OctetView command);

} // namespace longreach::lab
