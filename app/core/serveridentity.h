// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace longreach {

/// What a server shows of itself in a TLS handshake, and whether a connection would trust it.
struct ServerIdentity {
    QByteArray chainPem;    ///< its own certificate first
    bool isTrusted = false; ///< by what is pinned, or by this computer where nothing is
    QString distrust;       ///< why not; plain technical English

    friend bool operator==(const ServerIdentity &, const ServerIdentity &) = default;
};

} // namespace longreach
