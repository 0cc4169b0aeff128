// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/virtualeuicc.h"

namespace longreach::lab {

/// Introduces an eIM to a card that obeys none yet: `given` is an AddInitialEimRequest or a bare
/// EimConfigurationData, as octets or in hexadecimal.
///
/// Fails with InvalidInput if it is neither, and with Refused, naming the code, if the card refuses.
Result<void> introduceEim(VirtualEuicc &card, const QByteArray &given);

} // namespace longreach::lab
