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

/// Of a removal whose answer was lost: notes in `outcome` which notifications are gone and which are not.
void noteRemovals(const CardTask &task, const CardReport &before, const CardReport &after, CardOutcome &outcome);

} // namespace longreach
