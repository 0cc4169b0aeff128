// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/eim/http/httpreply.h"
#include "app/eim/onomondo/ordername.h"
#include "app/ports/eim.h"

#include <optional>
#include <vector>

namespace longreach::eim {

/// The body of a reading request's reply. Fails with Unreachable (502 to 504: a proxy without its
/// eIM) or BadReply for any status but 200. `what` names the request in the error.
[[nodiscard]] Result<QByteArray> bodyOf(const HttpReply &reply, QStringView what);

/// The name of the order just created. Fails with Refused if the eIM surely did not take it, else
/// with OutcomeUnknown.
[[nodiscard]] Result<QString> readCreated(const HttpReply &reply, Facility facility);

/// Whether the order was there to be deleted. Fails with OutcomeUnknown.
[[nodiscard]] Result<bool> readDeleted(const HttpReply &reply);

/// The orders of a facility; nothing if the eIM cannot list them (500 beyond 52 orders, or a proxy
/// that shuts the list). Fails like bodyOf().
[[nodiscard]] Result<std::optional<std::vector<OrderName>>> readList(const HttpReply &reply, Facility facility);

/// The info page: eimId, version, configuration, latency and clock. Fails with BadReply if the page
/// is not that of an onomondo-eim.
[[nodiscard]] Result<ports::EimIdentity> readIdentity(const HttpReply &reply);

/// `GET /lab/euicc/<eid>`, an addition to onomondo-eim's API: `{"counterValue":12,"associationToken":1}`. Fails
/// with Unsupported where there is none.
[[nodiscard]] Result<CardBooks> readCardBooks(const HttpReply &reply);

} // namespace longreach::eim
