// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace longreach::card {

/// Where a server is, as cards name it: `host` or `host:port`, always over HTTPS.
struct ServerAddress {
    static constexpr quint16 HttpsPort = 443;

    QString host;
    quint16 port = HttpsPort;

    /// Reads an FQDN or an address, with or without port. Fails with InvalidInput: a card's words go into
    /// a request's head.
    static Result<ServerAddress> parse(QStringView text);

    /// As it stands in a Host header: without the usual port.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

} // namespace longreach::card
