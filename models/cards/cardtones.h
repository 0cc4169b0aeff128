// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardidentity.h"
#include "app/core/cardnotification.h"
#include "app/core/cardrecipe.h"
#include "app/core/cardtask.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"
#include "models/common/tone.h"

namespace longreach {

[[nodiscard]] Tone toneOf(ReaderPresence presence);
[[nodiscard]] Tone toneOf(LightState state);
[[nodiscard]] Tone toneOf(CardKind kind);
[[nodiscard]] Tone toneOf(CardChain::Verdict verdict);
[[nodiscard]] Tone toneOf(CardEvent event);
[[nodiscard]] Tone toneOf(const CardOutcome &outcome);
[[nodiscard]] Tone toneOf(RecipeLine::State state);

} // namespace longreach
