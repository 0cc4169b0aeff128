// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"
#include "app/ports/eim.h"

#include <QByteArray>
#include <QString>

namespace longreach::eim {

/// Reads one answer of `GET /devices?after=<eid>&limit=<n>`, an addition to onomondo-eim's API:
///
/// `{"devices":[{"eid","imei","label","country","plmn":"262-01","pollInterval":<seconds>,
/// "lastPoll":"<unix seconds>"|null,"profiles":[{"iccid":"<printed digits>","isdpAid":"<hex>",
/// "state","class","serviceProvider","name","nickname","owner":"262-01","fallback":<bool>}]}],
/// "next":"<eid>"|null}`
///
/// Every device gets the connection's name `eim` and `now` as its syncedAt. A device or profile
/// without a valid EID or ICCID is left out, a member that does not parse is as if it were not there.
/// Fails with BadReply.
[[nodiscard]] Result<ports::DevicePage> readDevicePage(const QByteArray &body, const QString &eim, Timestamp now);

/// The path that asks for the devices after `after` (empty: from the first), at most `limit` of them.
[[nodiscard]] QByteArray devicesPath(const QString &after, int limit);

/// The path that asks for the device `eid`, or for none where the eIM does not know it.
[[nodiscard]] QByteArray devicePath(const Eid &eid);

} // namespace longreach::eim
