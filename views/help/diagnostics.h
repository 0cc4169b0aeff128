// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach {

struct Services;

/// What somebody who helps wants to know: versions, the system, how much there is and what kind of trouble.
///
/// For anyone to read: it counts, and names no device, no eIM, no address and no secret. In English,
/// whatever the window speaks.
[[nodiscard]] QString diagnosticsText(const Services &services);

} // namespace longreach
