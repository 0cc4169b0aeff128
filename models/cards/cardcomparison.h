// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"

#include <array>
#include <vector>

namespace longreach {

/// What two cards are compared in. The EID is left out: it always differs.
enum class CardAspect {
    Kind,
    Memory, ///< what is left
    Versions,
    Maker,
    Issuer, ///< of certificates
    Chain,
    Profiles,       ///< how many
    EnabledProfile, ///< by what a person calls it: no two cards share an ICCID
    Notifications,  ///< how many are unsent
    Eims,           ///< that the card obeys
    Addresses,      ///< of the servers that the card asks by itself
};

/// In the order to show.
inline constexpr std::array AllCardAspects{CardAspect::Kind,     CardAspect::Memory,         CardAspect::Versions,
                                           CardAspect::Maker,    CardAspect::Issuer,         CardAspect::Chain,
                                           CardAspect::Profiles, CardAspect::EnabledProfile, CardAspect::Notifications,
                                           CardAspect::Eims,     CardAspect::Addresses};

/// In what `one` differs from `other`, in the order to show.
[[nodiscard]] std::vector<CardAspect> differencesBetween(const CardReport &one, const CardReport &other);

} // namespace longreach
