// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// Octets that are no TLV but are known by their length and content: an EID, an ICCID, a PLMN, an
/// AID, a point on a curve, a raw signature, a digest, session keys. Empty if they are none of these.
[[nodiscard]] std::optional<DecodedTree> readRawValue(OctetView octets);

/// Whether the octets begin like the AID of a registered provider: as a TLV they would be nonsense.
[[nodiscard]] bool isLikeAid(OctetView octets);

} // namespace longreach::sgp32
