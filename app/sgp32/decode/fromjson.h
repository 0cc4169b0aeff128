// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/schema/schema.h"

#include <QByteArray>
#include <QJsonValue>

namespace longreach::sgp32 {

/// The DER of an object of type `type` given as JSON, by the standard's names.
///
/// A sequence is an object of its members, a choice an object of its one alternative, a list an
/// array. Numbers are numbers, enumerations words or numbers, bit lists arrays of words, NULL is
/// true, EIDs and ICCIDs digits, versions and OIDs dotted, tag lists and octets hexadecimal.
/// Fails with InvalidInput, naming the path, for a name or value that is none, or a missing member.
[[nodiscard]] Result<QByteArray> encodeFromJson(const Schema &type, const QJsonValue &json);

/// The octets of a tree as renderJson() gives it: `{tree: [...]}`. Values are taken as they are,
/// lengths worked out anew. Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> encodeFromTree(const QJsonObject &json);

/// Reads a whole JSON text: a tree, or `{"type": NAME, ...members}`, or members of the type named
/// `typeName`. Fails with InvalidInput, or NotFound for a type nobody knows.
[[nodiscard]] Result<QByteArray> encodeJsonText(const QByteArray &text, QStringView typeName);

} // namespace longreach::sgp32
