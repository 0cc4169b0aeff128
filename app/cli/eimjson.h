// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "app/core/eimconnection.h"
#include "app/core/result.h"
#include "app/fleet/inventory.h"
#include "app/ports/eim.h"

#include <QJsonObject>

#include <vector>

namespace longreach::cli {

/// A connection as scripts see it: `{name, url, dialect, authentication, user, header, environment,
/// readOnly, plainHttpAccepted, pinned, clientCertificate, maximumOpenOrders, requestsPerSecond,
/// parallelRequests}`. Nothing of a secret.
[[nodiscard]] QJsonObject connectionJson(const EimConnection &connection);
[[nodiscard]] TextTable connectionTable(const std::vector<EimConnection> &connections);

/// What a test came to: `{reachable, dialect, eimId, version, latencyMs, capabilities: [word],
/// missing: {word: reason}, problem, problemKind}`. `problem` is null if it is reachable.
[[nodiscard]] QJsonObject testJson(const EimConnection &connection, const Result<ports::EimIdentity> &answer);
[[nodiscard]] TextTable testTable(const EimConnection &connection, const Result<ports::EimIdentity> &answer);

/// `{eim, received, added, changed, unchanged, gone}`.
[[nodiscard]] QJsonObject syncJson(const QString &name, const fleet::SyncCounts &counts);
[[nodiscard]] TextTable syncTable(const QString &name, const fleet::SyncCounts &counts);

} // namespace longreach::cli
