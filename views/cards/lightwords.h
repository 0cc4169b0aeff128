// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/readercheck.h"

#include <QString>

namespace longreach {

/// Why a light is as it is, in one sentence.
[[nodiscard]] QString causeOf(const LightReport &light);

/// What to do about it; empty if nothing need be done.
[[nodiscard]] QString cureOf(const LightReport &light);

} // namespace longreach
