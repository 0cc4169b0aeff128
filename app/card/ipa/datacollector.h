// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/relaycard.h"
#include "app/sgp32/esipa/datarequest.h"

namespace longreach::card {

/// What Longreach can do as an IPA: relay downloads through the eIM, poll over HTTPS.
[[nodiscard]] sgp32::IpaCapabilities benchIpaCapabilities();

/// What Longreach says of the device it plays, towards SM-DP+ and eIM.
[[nodiscard]] sgp32::DeviceInfo benchDeviceInfo();

/// Answers an eIM's IpaEuiccDataRequest with what the card says (SGP.32, 6.3.2.6). `token` is the one of
/// the eIM's configuration on the card.
///
/// A tag nobody knows becomes the answer incorrectTagList, an unknown CI key euiccCiPKIdNotFound. Fails
/// like the session.
Result<sgp32::IpaEuiccDataResponse> collectData(RelayCard &card, const sgp32::IpaEuiccDataRequest &request,
                                                std::optional<qint64> token);

} // namespace longreach::card
