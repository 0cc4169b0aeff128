// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/pcsc/pcscapi.h"
#include "app/core/error.h"

namespace longreach::card {

/// What was being done when a call failed: the same code means different things.
enum class PcscStep { List, Connect, Transmit };

/// The error for a code other than success, as ports::CardReader has it: `8010000B
/// SCARD_E_SHARING_VIOLATION` is in its detail.
[[nodiscard]] Error pcscError(PcscCode code, PcscStep step);

} // namespace longreach::card
