// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardactivity.h"

namespace longreach {

namespace {

bool hasDoneNothing(const CardTask &task, const CardOutcome &outcome)
{
    if (std::holds_alternative<cardtask::PollEim>(task))
        return outcome.hadNothing && outcome.sent.empty();
    return std::holds_alternative<cardtask::SendNotifications>(task) && outcome.sent.empty() && outcome.unsent.empty();
}

} // namespace

std::optional<CardActivity> activityOf(const QString &object, const CardTask &task, const CardConsent &consent,
                                       const Result<CardOutcome> &outcome)
{
    if (!outcome && outcome.error().kind == Error::Kind::ConsentNeeded)
        return std::nullopt;
    if (!outcome)
        return CardActivity{QStringLiteral("cardRefused"), object, toWord(task) + u' ' + toWord(outcome.error().kind)};
    if (hasDoneNothing(task, *outcome))
        return std::nullopt;
    return CardActivity{consent.overridesGuards ? QStringLiteral("cardGuardsOverridden")
                                                : QStringLiteral("cardChanged"),
                        object, toWord(task) + u' ' + toWord(outcome->confirmation)};
}

} // namespace longreach
