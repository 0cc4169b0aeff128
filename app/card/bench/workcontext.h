// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/benchipa.h"
#include "app/card/bench/learnedcards.h"
#include "app/card/bench/notificationsender.h"
#include "app/card/session/cardsession.h"
#include "app/card/trace/tracelog.h"
#include "app/core/benchsettings.h"
#include "app/core/card.h"
#include "app/ports/clock.h"
#include "app/sgp32/crypto/certificate.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace longreach::card {

/// What one piece of work at a card stands on; all of it outlives the work.
struct WorkContext {
    const BenchSettings &settings;
    const std::vector<sgp32::Certificate> &issuers;
    NotificationSender *sender = nullptr;
    BenchIpa *ipa = nullptr;
    TraceLog &trace;
    LearnedCards &learned;
    const ports::Clock &clock;
    std::stop_token stop;
    std::function<void(int done, int total)> progress; ///< of work on several things
};

/// Reads `parts` of the card into what is known of it. Fails like the reader.
[[nodiscard]] Result<CardReport> scan(CardSession &session, const WorkContext &context, CardParts parts,
                                      CardReport known);

} // namespace longreach::card
