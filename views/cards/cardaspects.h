// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cards/cardcomparison.h"

#include <QString>

namespace longreach {

/// What an aspect of a card is called.
[[nodiscard]] QString words(CardAspect aspect);

/// What a card has to show under an aspect, short enough for one line where it can be.
[[nodiscard]] QString valueText(CardAspect aspect, const CardReport &report);

/// Where that is from, or exactly how much it is; perhaps empty.
[[nodiscard]] QString valueTip(CardAspect aspect, const CardReport &report);

} // namespace longreach
