// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace longreach::lab {

/// One request as it came over the wire: nothing decoded but the transfer encoding of the body.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< path and query, percent escapes as sent
    bool isHttp10 = false;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    quint64 connection = 0;     ///< which of the server's connections it came on
    bool isBodyTooLong = false; ///< longer than any handler takes; `body` is empty then

    /// The value of a header given by its lower-case name; null if it is absent.
    [[nodiscard]] QByteArray header(const char *name) const
    {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
};

/// What a handler wants the client to see, misbehaviour included.
struct HttpReply {
    enum class Delivery {
        Whole,
        Half,  ///< stop in the middle and close
        Never, ///< keep the connection open and say nothing
        Reset, ///< no byte, and a TCP reset
    };

    int status = 200;
    std::map<QByteArray, QByteArray> headers; ///< written in the order of their names
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    bool closes = false; ///< close the connection afterwards

    /// If set, the rest of this is void: called at once, it delivers the true reply when there is one.
    using Deliver = std::function<void(const HttpReply &reply)>;
    std::function<void(const Deliver &deliver)> later;
};

/// Answers one request.
using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

} // namespace longreach::lab
