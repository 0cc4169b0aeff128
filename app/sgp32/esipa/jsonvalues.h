// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/esipa/jsonshapes.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <QJsonValue>

namespace longreach::sgp32 {

/// The TLV of a member's JSON value. Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> memberFromJson(const JsonMember &member, const QJsonValue &json);

/// The JSON value of a member's TLV.
[[nodiscard]] QJsonValue memberToJson(const JsonMember &member, const Tlv &tlv);

/// `content` under `tag`.
[[nodiscard]] QByteArray tlvOf(Tag tag, const QByteArray &content);

} // namespace longreach::sgp32
