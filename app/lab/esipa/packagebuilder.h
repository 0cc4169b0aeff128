// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/cardcommand.h"
#include "app/lab/facility.h"
#include "app/sgp32/package/euiccpackage.h"

namespace longreach::lab {

/// The operations of an order as an eUICC package has them: PSMOs for facility psmo, eCOs for eco.
///
/// Fails with InvalidInput if the octets of an order have no place in a package: an ICCID of more
/// than 16, a configuration that is none. An eIM's handler gives such an order up.
[[nodiscard]] Result<sgp32::EuiccPackage> toEuiccPackage(Facility facility, const CardPackage &package);

} // namespace longreach::lab
