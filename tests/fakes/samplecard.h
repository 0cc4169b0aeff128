// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"

namespace longreach::fakes {

/// An IoT card with three profiles (the second enabled), two notifications, one eIM and its chain.
[[nodiscard]] CardReport sampleCard(const QString &reader);

/// A card that is no eUICC.
[[nodiscard]] CardReport samplePlainSim(const QString &reader);

} // namespace longreach::fakes
