// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// What a card answered to a command: data, decoded where they are a whole object, and the status word
/// with its meaning. Empty if the octets do not end with a status word that cards use.
[[nodiscard]] std::optional<DecodedTree> describeResponse(OctetView octets);

/// The same for octets of which nobody said that they are an answer: any may end like a status word, so
/// what stands before it has to make sense too, or the result is empty.
[[nodiscard]] std::optional<DecodedTree> readResponseApdu(OctetView octets);

/// The status word's meaning: `normal`, `21 more octets to fetch`, `file not found`.
[[nodiscard]] QString statusText(OctetView statusWord);

} // namespace longreach::sgp32
