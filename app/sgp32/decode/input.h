// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace longreach::sgp32 {

/// The octets that a person means by `text`: hexadecimal (spaces, colons, line ends, `0x` allowed),
/// base64, PEM, or the octets themselves if it is none of these. Fails with InvalidInput if empty.
[[nodiscard]] Result<QByteArray> octetsFromInput(const QByteArray &text);

} // namespace longreach::sgp32
