// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/iccid.h"

#include <QLatin1String>

namespace longreach::lab {

/// The ICCID with number `number` of an issuer: 89, calling code, three digits of issuer, eleven
/// of number (modulo 10^11), as many zeros as 19 digits need, and a valid Luhn digit.
[[nodiscard]] Iccid iccidOf(QLatin1String callingCode, int issuer, quint64 number);

} // namespace longreach::lab
