// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/termmatcher.h"

namespace longreach::fleet {

/// Matchers for the last operation that was sent for a device, see LastOperation: how it ended and when,
/// how long the device took to answer it and to fetch it, and where its order is. What was not answered
/// took no time, and what has ended is nowhere.
[[nodiscard]] std::unique_ptr<TermMatcher> outcomeMatcher(const QueryTerm &term);
[[nodiscard]] std::unique_ptr<TermMatcher> endedMatcher(const QueryTerm &term, Timestamp now);
[[nodiscard]] std::unique_ptr<TermMatcher> answerMatcher(const QueryTerm &term);
[[nodiscard]] std::unique_ptr<TermMatcher> deliveryMatcher(const QueryTerm &term);
[[nodiscard]] std::unique_ptr<TermMatcher> inFlightMatcher(const QueryTerm &term);

} // namespace longreach::fleet
