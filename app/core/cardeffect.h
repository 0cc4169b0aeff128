// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"

#include <optional>

namespace longreach {

/// Whether a card, read again, shows what `task` was for; nothing where it cannot show it.
///
/// `before` is what was known of it, `after` what it shows now: profiles, notifications, eIMs and
/// addresses, as far as the task concerns them.
[[nodiscard]] std::optional<bool> isShown(const CardTask &task, const CardReport &before, const CardReport &after);

} // namespace longreach
