// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"
#include "app/sgp32/values/bits.h"

namespace longreach::sgp32 {

/// What can happen to a profile that somebody wants to be told of.
enum class NotificationEvent { Install = 0, Enable = 1, Disable = 2, Delete = 3 };

template <>
const Schema SchemaOf<Bits<NotificationEvent>>::value;

} // namespace longreach::sgp32
