// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::lab {

// The eIMs a card obeys (SGP.32, 2.11.1.1.1 and 5.9.4): introduced unsigned while there is none, and by the
// packages of one of them from then on.

/// The eIM `eimId`; null if the card does not obey it.
[[nodiscard]] sgp32::EimConfigurationData *findEim(CardState &card, const sgp32::Utf8Text &eimId);

/// Fills in what is absent, and the token that was asked for.
[[nodiscard]] sgp32::AddEimResult addEim(CardContext &card, sgp32::EimConfigurationData configuration);
[[nodiscard]] sgp32::DeleteEimResult deleteEim(CardState &card, const sgp32::Utf8Text &eimId);

/// Takes over the fields that are there. The counter may go down only together with a new key; the token
/// and the eimId stay.
[[nodiscard]] sgp32::UpdateEimResult updateEim(CardContext &card, const sgp32::EimConfigurationData &change);

/// The type is left out where it is the one that is taken for absent.
[[nodiscard]] sgp32::ListEimResult listEims(const CardState &card);

/// All or nothing; refused while the card obeys any eIM.
[[nodiscard]] sgp32::AddInitialEimResponse addInitialEims(CardContext &card,
                                                          const sgp32::AddInitialEimRequest &request);

/// Without counter values, which a card never shows.
[[nodiscard]] sgp32::GetEimConfigurationDataResponse eimConfigurations(
    CardContext &card, const sgp32::GetEimConfigurationDataRequest &request);

} // namespace longreach::lab
