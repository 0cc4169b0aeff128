// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"

namespace longreach::fleet {

/// `known` after its eIM told `told`.
///
/// What the eIM says of connectivity wins, profile by profile; what it does not say (an optional
/// left empty) stays. Label, group and tags are the console's own: the eIM's are taken only where
/// there were none. Without `told.syncedAt` the eIM has said nothing of profiles. A poll that was not
/// known goes into the history; one told again does not count again.
[[nodiscard]] Device withToldByEim(const Device &known, const Device &told);

/// `known` with what a file gave: a filled cell replaces what was there, an empty one leaves it;
/// ICCIDs are added.
[[nodiscard]] Device withReadFromFile(const Device &known, const Device &read);

/// Whether `merged` is worth storing over `known`: it differs, or its syncedAt is newer by more
/// than an hour. A sync that finds nothing new does not rewrite the fleet.
[[nodiscard]] bool isWorthStoring(const Device &known, const Device &merged);

} // namespace longreach::fleet
