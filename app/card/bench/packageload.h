// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"

namespace longreach::card {

/// Hands one eUICC package to a card as it came and keeps the signed result; what the card refused is a
/// result, too. `report` is what is known of the card: its eIMs at least.
///
/// Fails with ConsentNeeded (`loadsDoubtful: oldCounter: ...`, see PackageDoubt) before anything is
/// sent, or like the session.
Result<void> loadPackage(CardSession &session, const WorkContext &context, const CardReport &report,
                         const QByteArray &package, const CardConsent &consent, CardOutcome &outcome);

} // namespace longreach::card
