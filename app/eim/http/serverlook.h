// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/serveridentity.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace longreach::eim {

/// The certificates that the server at `address` shows now, whether or not they are trusted: for a
/// person to compare before one is pinned. `pinnedPem` is what the connection pins; empty: nothing.
/// Nothing is sent but the handshake.
///
/// Call it on a thread with an event loop. Fails with InvalidInput for an address that is not https
/// or a `pinnedPem` that cannot be read, with Unreachable, or with TimedOut after ten seconds.
QFuture<Result<ServerIdentity>> lookAtServer(const QUrl &address, const QByteArray &pinnedPem);

} // namespace longreach::eim
