// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/eimconnection.h"

namespace longreach::eim {

/// The line for a shell by which curl asks the eIM of `connection` for the device `eid`, as this program
/// does. It holds no secret: CREDENTIAL and PASSPHRASE stand where one belongs, and the names of files
/// where certificates do.
[[nodiscard]] QString curlOf(const EimConnection &connection, const Eid &eid);

} // namespace longreach::eim
