// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"

namespace longreach::lab {

/// GetProfilesInfo (SGP.22, 5.7.15; SGP.32, 5.9.14), by itself and as an operation of a package.
///
/// A tag this card does not know in the tag list is refused with incorrectInputValues(1). Without a tag
/// list the fields of SGP.22 are given, as cards of SGP.32 v1.2 do.
[[nodiscard]] sgp32::ProfileInfoListResponse listProfiles(CardContext &card,
                                                          const sgp32::ProfileInfoListRequest &request);

} // namespace longreach::lab
