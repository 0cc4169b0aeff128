// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"
#include "app/lab/card/cardstate.h"
#include "app/lab/seed.h"

namespace longreach::lab {

/// A card as it leaves the factory: no profiles and no eIMs.
[[nodiscard]] CardState makeBlankCard(const Eid &eid, CardPersonality personality);

/// What a card holds of `profile`: the operator wants to hear of every event, at `rsp.<network>.example`
/// for the networks of the lab's atlas. A provisioning profile may become the fallback profile.
[[nodiscard]] sgp32::ProfileInfo toCardProfile(const Profile &profile);

/// Puts `profile` on `card` in the state it says.
void addProfile(CardState &card, const Profile &profile);

/// Card `index` of a lab: an enabled bootstrap profile, which is the fallback profile of an IoT card, and
/// disabled operational ones of the atlas, `profiles` in all. Equal seeds give equal cards.
[[nodiscard]] CardState makeCard(Seed seed, quint64 index, CardPersonality personality, int profiles);

} // namespace longreach::lab
