// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace longreach::lab {

/// Which forms of ESipa messages a device understands: those of SGP.32 v1.0, or of v1.1 and later.
enum class WireForm { V10, V11 };

} // namespace longreach::lab
