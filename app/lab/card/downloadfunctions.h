// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"
#include "app/sgp32/es10/session.h"

namespace longreach::lab {

// The card's side of a profile download before the package comes (SGP.22, 5.7.5 to 5.7.14), with SM-DP+
// certificates of the lab's CI. A server of any other CI is refused, as by any card.

[[nodiscard]] sgp32::GetEuiccChallengeResponse giveChallenge(CardContext &card,
                                                             const sgp32::GetEuiccChallengeRequest &request);
[[nodiscard]] sgp32::AuthenticateServerResponse authenticateServer(CardContext &card,
                                                                   const sgp32::AuthenticateServerRequest &request);
[[nodiscard]] sgp32::PrepareDownloadResponse prepareDownload(CardContext &card,
                                                             const sgp32::PrepareDownloadRequest &request);
[[nodiscard]] sgp32::CancelSessionResponse cancelSession(CardContext &card, const sgp32::CancelSessionRequest &request);

} // namespace longreach::lab
