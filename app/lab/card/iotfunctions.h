// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/es10/addresses.h"

namespace longreach::lab {

// What the IPA may do to an IoT card without a package (SGP.32, 5.9.9 to 5.9.27).

/// Back to the profile that the last package left; its result is replaced by a new one.
[[nodiscard]] sgp32::ProfileRollbackResponse rollBack(CardContext &card, const sgp32::ProfileRollbackRequest &request);

[[nodiscard]] sgp32::ExecuteFallbackMechanismResponse executeFallback(
    CardContext &card, const sgp32::ExecuteFallbackMechanismRequest &request);
[[nodiscard]] sgp32::ReturnFromFallbackResponse returnFromFallback(CardContext &card,
                                                                   const sgp32::ReturnFromFallbackRequest &request);
[[nodiscard]] sgp32::EnableEmergencyProfileResponse enableEmergency(
    CardContext &card, const sgp32::EnableEmergencyProfileRequest &request);
[[nodiscard]] sgp32::DisableEmergencyProfileResponse disableEmergency(
    CardContext &card, const sgp32::DisableEmergencyProfileRequest &request);

/// Only while the card obeys no eIM.
[[nodiscard]] sgp32::ConfigureImmediateProfileEnablingResponse configureImmediateEnabling(
    CardContext &card, const sgp32::ConfigureImmediateProfileEnablingRequest &request);
[[nodiscard]] sgp32::ImmediateEnableResponse enableImmediately(CardContext &card,
                                                               const sgp32::ImmediateEnableRequest &request);

/// Only while the card obeys no eIM.
[[nodiscard]] sgp32::SetDefaultDpAddressResponse setDefaultAddress(CardContext &card,
                                                                   const sgp32::SetDefaultDpAddressRequest &request);

[[nodiscard]] sgp32::EuiccMemoryResetResponse resetMemory(CardContext &card,
                                                          const sgp32::EuiccMemoryResetRequest &request);

/// There is no IPA inside this card.
[[nodiscard]] sgp32::IpaeActivationResponse activateIpae(CardContext &card,
                                                         const sgp32::IpaeActivationRequest &request);

/// Whether an emergency profile is in use: then no package is taken.
[[nodiscard]] bool isInEmergency(const CardState &card);

} // namespace longreach::lab
