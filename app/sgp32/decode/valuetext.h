// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

#include <QString>

namespace longreach::sgp32 {

/// A value without components in words, and what is wrong with how it is written.
struct ValueText {
    QString text;
    QString finding;        ///< empty if all is well
    bool isReadable = true; ///< false: the octets are no value of the type
};

/// Reads the content of an element of type `type` (any form but Sequence, Choice and List).
[[nodiscard]] ValueText describeValue(const Schema &type, OctetView content);

/// The standard's name of a universal tag ("INTEGER"), or `[2]` for another.
[[nodiscard]] QString universalName(Tag tag);

/// A universal type's value in words; hexadecimal if it is none of the readable ones.
[[nodiscard]] QString universalText(Tag tag, OctetView content);

[[nodiscard]] QString toHexText(OctetView octets);

} // namespace longreach::sgp32
