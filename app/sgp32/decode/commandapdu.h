// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// A short command APDU of those that eUICCs are spoken to with (ISO/IEC 7816-4, TS 102 221), its data
/// decoded where they are a whole ES10 object. Empty if the octets are none.
[[nodiscard]] std::optional<DecodedTree> readCommandApdu(OctetView octets);

} // namespace longreach::sgp32
