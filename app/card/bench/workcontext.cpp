// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/workcontext.h"

#include "app/card/session/cardscan.h"

namespace longreach::card {

Result<CardReport> scan(CardSession &session, const WorkContext &context, CardParts parts, CardReport known)
{
    return CardScan(session, context.issuers, context.clock.now()).read(parts, std::move(known));
}

} // namespace longreach::card
