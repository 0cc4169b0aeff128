// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/es10/addresses.h"
#include "app/sgp32/es10/profilestate.h"

namespace longreach::lab {

// What the user of a consumer card may do to it (ES10c of SGP.22, 5.7.16 to 5.7.21). Of an IoT card
// only the nickname is a person's.

[[nodiscard]] sgp32::EnableProfileResponse enableLocally(CardContext &card, const sgp32::EnableProfileRequest &request);
[[nodiscard]] sgp32::DisableProfileResponse disableLocally(CardContext &card,
                                                           const sgp32::DisableProfileRequest &request);
[[nodiscard]] sgp32::DeleteProfileResponse deleteLocally(CardContext &card, const sgp32::DeleteProfileRequest &request);
[[nodiscard]] sgp32::SetNicknameResponse setNickname(CardContext &card, const sgp32::SetNicknameRequest &request);
[[nodiscard]] sgp32::Sgp22MemoryResetResponse resetLocally(CardContext &card,
                                                           const sgp32::Sgp22MemoryResetRequest &request);
[[nodiscard]] sgp32::Sgp22SetDefaultDpAddressResponse setDefaultAddressLocally(
    CardContext &card, const sgp32::Sgp22SetDefaultDpAddressRequest &request);

} // namespace longreach::lab
