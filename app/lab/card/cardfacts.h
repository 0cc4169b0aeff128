// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/es10/rules.h"

namespace longreach::lab {

// What a virtual card says of itself. Free memory shrinks with each profile, so that its cost can be seen.

[[nodiscard]] sgp32::EuiccInfo1 euiccInfo1(const CardContext &card);
[[nodiscard]] sgp32::EuiccInfo2 euiccInfo2(const CardContext &card);

/// Whether there is memory left for one more.
[[nodiscard]] bool hasRoomForProfile(const CardState &card);

/// One rule: any operator's profiles may forbid being disabled or deleted, with the user's consent.
[[nodiscard]] sgp32::RulesAuthorisationTable ruleTable();

/// Knows the EID only: another tag list is refused.
[[nodiscard]] Answer<sgp32::GetEuiccDataResponse> euiccData(CardContext &card,
                                                            const sgp32::GetEuiccDataRequest &request);
[[nodiscard]] sgp32::GetCertsResponse certificates(CardContext &card, const sgp32::GetCertsRequest &request);
[[nodiscard]] sgp32::EuiccConfiguredAddressesResponse configuredAddresses(
    CardContext &card, const sgp32::EuiccConfiguredAddressesRequest &request);
[[nodiscard]] sgp32::GetConnectivityParametersResponse connectivityParameters(
    CardContext &card, const sgp32::GetConnectivityParametersRequest &request);

} // namespace longreach::lab
