// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/esipa/jsonshapes.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <QJsonObject>

namespace longreach::sgp32 {

/// The TLVs of `members` that `json` has, one after the other. Fails with InvalidInput, with the key's name.
[[nodiscard]] Result<QByteArray> membersFromJson(std::span<const JsonMember> members, const QJsonObject &json);

/// The JSON values of the TLVs in `content`; those of another version are left out.
[[nodiscard]] Result<QJsonObject> membersToJson(std::span<const JsonMember> members, OctetView content,
                                                HttpInterface interface);

[[nodiscard]] bool hasMember(const QJsonObject &json, const JsonMember &member);

/// `content` under `tag`.
[[nodiscard]] QByteArray tlvOf(Tag tag, const QByteArray &content);

} // namespace longreach::sgp32
