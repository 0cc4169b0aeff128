// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/serveridentity.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QThread>
#include <QUrl>

namespace longreach::eim {

/// Looks at the certificates that servers show now, whether or not they are trusted: for a person to compare
/// before one is pinned. Nothing is sent but the handshake.
///
/// Works on a thread of its own, where the system's CAs are loaded, too; that takes a while. What is under
/// way when it goes ends as Cancelled.
class ServerLook final {
public:
    ServerLook();
    ServerLook(const ServerLook &) = delete;
    ServerLook &operator=(const ServerLook &) = delete;
    ~ServerLook();

    /// What the server at `address` shows. `pinnedPem` is what the connection pins; empty: nothing.
    ///
    /// Returns at once, from any thread. Fails with InvalidInput for an address that is not https or a
    /// `pinnedPem` that cannot be read, with Unreachable, or with TimedOut after ten seconds.
    QFuture<Result<ServerIdentity>> look(const QUrl &address, const QByteArray &pinnedPem);

private:
    QThread m_thread;
    QObject *m_place; ///< of the handshakes; lives and ends on m_thread
};

} // namespace longreach::eim
