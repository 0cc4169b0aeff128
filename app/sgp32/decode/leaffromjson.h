// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/schema/schema.h"

#include <QByteArray>
#include <QJsonValue>

namespace longreach::sgp32 {

/// The content octets of a value without components, see encodeFromJson(). Fails with InvalidInput.
[[nodiscard]] Result<QByteArray> leafFromJson(const Schema &type, const QJsonValue &json);

} // namespace longreach::sgp32
