// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/lab/card/receivedpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::lab {

/// LoadEuiccPackage (SGP.32, 5.9.1): checks that an eIM the card obeys signed the package for this card and
/// that it is new, carries it out, and gives the signed result, which is also kept until it is removed.
///
/// An unknown eIM or a wrong signature gives the unsigned error; a wrong EID, an old counter value, one
/// out of range and a call for help under way give the signed ones. Processing ends with the first
/// operation that is not ok.
[[nodiscard]] sgp32::EuiccPackageResult loadPackage(CardContext &card, const ReceivedPackage &package);

} // namespace longreach::lab
