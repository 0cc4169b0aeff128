// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace longreach::eim {

/// What an eIM answered. Redirects are not followed: a 303 arrives as it is.
struct HttpReply {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< as sent, in their order
    QByteArray body;
    std::chrono::milliseconds latency{}; ///< from the request's last octet to the answer's last

    /// The value of the first header of that name, in any case; empty without one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// The server's clock, from its Date header (RFC 9110, 6.6.1).
    [[nodiscard]] std::optional<Timestamp> date() const;

    /// How long the server asks to be left alone: Retry-After in seconds (RFC 9110, 10.2.3).
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

} // namespace longreach::eim
