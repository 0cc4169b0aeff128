// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/cardtask.h"
#include "views/common/prompt.h"

#include <optional>

namespace longreach {

/// What to ask before `task` is tried at all; nothing for what can be called back.
[[nodiscard]] std::optional<Question> questionBefore(const CardTask &task, const CardReport *report);

/// What a yes to questionBefore() consents to.
[[nodiscard]] CardConsent consentBefore(const CardTask &task, const CardReport *report);

/// What to ask when the bench wants the newest member of `consent` that is set.
/// `wanted` is what the bench said: its detail names the consent, and what it found.
[[nodiscard]] Question questionForConsent(const CardTask &task, const CardConsent &consent, const CardReport *report,
                                          const Error &wanted);

} // namespace longreach
