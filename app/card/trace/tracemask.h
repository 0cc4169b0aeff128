// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <vector>

namespace longreach::card {

/// `entries` with every secret octet overwritten by `*`, lengths as they were: matching ids and
/// activation codes, hashes of confirmation codes, logins of connectivity parameters, PINs.
[[nodiscard]] std::vector<TraceEntry> masked(std::vector<TraceEntry> entries);

} // namespace longreach::card
