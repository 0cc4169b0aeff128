// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"

namespace longreach::eim {

/// What onomondo-eim v0.0.2 can do, with a reason for what it cannot. `noInventory` says why its
/// devices cannot be listed; empty if they can.
[[nodiscard]] CapabilitySet onomondoCapabilities(const QString &noInventory);

} // namespace longreach::eim
