// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

#include <QJsonObject>

namespace longreach::sgp32 {

/// The tree for a person, a line an element: offset, tag, name, length, value in words.
/// The type comes first, the problems last.
[[nodiscard]] QString renderText(const DecodedTree &tree);

/// `{type, canonical, size, tree: [{offset, tag, name, length, value, text, children}], problems: []}`,
/// and `stoppedAt` if the octets are damaged. Tags and values are upper-case hexadecimal.
[[nodiscard]] QJsonObject renderJson(const DecodedTree &tree);

} // namespace longreach::sgp32
