// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// A record of what was sent to a card and what it answered, as text: a line an APDU, in hexadecimal
/// behind `>` or `<` (`->`, `=>`, `C-APDU:`, `R-APDU:` as well), whatever stands in front of that.
///
/// One node an APDU; their offsets count on through the record. An object that took several blocks
/// stands whole, under `object`, with the last of them, and its offsets count from its own start.
/// Empty if the first line that is no comment (`#`) has no APDU.
[[nodiscard]] std::optional<DecodedTree> readApduTrace(const QByteArray &text);

} // namespace longreach::sgp32
