// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtask.h"
#include "app/core/result.h"

#include <QString>

#include <optional>

namespace longreach {

/// What the activity keeps of something that was done to a card, or was tried in vain.
struct CardActivity {
    QString verb;   ///< `cardChanged`, `cardGuardsOverridden`, `cardRefused`
    QString object; ///< the card's EID, or the reader where no EID is known
    QString detail; ///< the words of task and end: `enable confirmed`

    friend bool operator==(const CardActivity &, const CardActivity &) = default;
};

/// What to keep of `task` at a card that `object` names. Nothing where nothing was done: a question for
/// consent follows, an eIM was polled that had nothing, or there was no notification to send.
[[nodiscard]] std::optional<CardActivity> activityOf(const QString &object, const CardTask &task,
                                                     const CardConsent &consent, const Result<CardOutcome> &outcome);

} // namespace longreach
