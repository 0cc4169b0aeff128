// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach {

struct EimConnection;

/// What is missing or wrong in a connection that is being edited, in one sentence; empty if it can be saved.
[[nodiscard]] QString connectionFault(const EimConnection &connection);

} // namespace longreach
