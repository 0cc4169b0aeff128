// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/imei.h"
#include "app/lab/card/virtualeuicc.h"
#include "app/sgp32/esipa/datarequest.h"

namespace longreach::lab {

/// What the IPA of a device inside the lab answers to a data request (BF52): it asks its card, and
/// understands the tags of v1.0 too.
[[nodiscard]] QByteArray answerDataRequest(VirtualEuicc &card, const sgp32::IpaEuiccDataRequest &request,
                                           const Imei &imei);

} // namespace longreach::lab
