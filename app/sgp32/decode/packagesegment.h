// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// A segment of a bound profile package that is no whole TLV (SGP.22, 2.5.5): `BF36` up to the end of
/// `BF23`, or the header of one of the sequences. Empty if the octets are none.
[[nodiscard]] std::optional<DecodedTree> readPackageSegment(OctetView octets);

} // namespace longreach::sgp32
