// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/cardtask.h"

#include <QString>

#include <vector>

namespace longreach {

/// Those of `numbers` that `report` has, the deletions first: they are what a removal costs most.
[[nodiscard]] std::vector<CardNotification> deletionsFirst(const std::vector<quint32> &numbers,
                                                           const CardReport *report);

/// Which they are, a line each, but of many only the first ones.
[[nodiscard]] QString notificationLines(const std::vector<CardNotification> &notifications, const CardReport *report);

/// What cannot be called back if they go unsent; `deletions` of them say that a profile was deleted.
[[nodiscard]] QString removalConsequence(std::size_t count, std::size_t deletions);

/// What a removal came to: how many went, and which did not and why.
[[nodiscard]] QString removalText(const CardOutcome &outcome, const CardReport *report);

/// What sending came to: how many went, and which did not and why; empty if there was nothing to send.
[[nodiscard]] QString sendingText(const CardOutcome &outcome, const CardReport *report);

} // namespace longreach
