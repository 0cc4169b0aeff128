// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/package/packagecodes.h"

namespace longreach::lab {

// How the state of profiles changes, whoever asks for it: an eIM's package, the user of a consumer card,
// rollback, fallback. Checked against states and policy rules (SGP.22, 5.7.16 to 5.7.19; SGP.32, 3.3).

/// Disables the enabled profile, then enables `target` (null: none), with the notifications for both.
void switchTo(CardState &card, sgp32::ProfileInfo *target);

/// `profile` null: not found. Enabling disables the present profile, which its rules may forbid.
[[nodiscard]] sgp32::EnableResult enableProfile(CardState &card, sgp32::ProfileInfo *profile);
[[nodiscard]] sgp32::DisableResult disableProfile(CardState &card, const sgp32::ProfileInfo *profile);

/// Refuses the enabled profile, one that a rollback or the end of a fallback would return to, and one
/// whose rules forbid it.
[[nodiscard]] sgp32::DeleteResult deleteProfile(CardState &card, const sgp32::ProfileInfo *profile);

/// Deletes all profiles of `profileClass` whatever their state, and says whether there were any.
bool wipeProfiles(CardState &card, sgp32::WireProfileClass profileClass);

} // namespace longreach::lab
