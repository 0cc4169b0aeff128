// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardidentity.h"
#include "app/core/eid.h"

#include <QByteArray>

namespace longreach::card {

/// Who made the card, by the first eight digits of its EID (EUM identification number, SGP.29).
[[nodiscard]] RegisteredName makerOf(const Eid &eid);

/// Which certificate issuer has that key identifier (CI, SGP.14).
[[nodiscard]] RegisteredName issuerOf(const QByteArray &keyId);

} // namespace longreach::card
