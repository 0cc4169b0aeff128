// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace longreach::sgp32 {

/// The octets that a person means by `text`: hexadecimal (spaces, colons, commas, line ends, `0x`
/// allowed), base64, PEM, or the octets themselves if it is none of these. Half an octet at the end is
/// left out. Fails with InvalidInput if `text` is empty.
[[nodiscard]] Result<QByteArray> octetsFromInput(const QByteArray &text);

/// Whether `text` is hexadecimal with an odd number of digits: something was cut off.
[[nodiscard]] bool endsInHalfAnOctet(const QByteArray &text);

/// Whether `text` is octets written down, and no word or name: hexadecimal, base64 or PEM of an object
/// of the standard, or lines of APDUs.
[[nodiscard]] bool isOctetText(const QByteArray &text);

} // namespace longreach::sgp32
