// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderedjson.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::lab {

/// One member of an outcome list: what one operation of a package came to (`{"enableResult":"ok"}`).
[[nodiscard]] OrderedJson outcomeOf(const sgp32::EuiccResult &result);

} // namespace longreach::lab
