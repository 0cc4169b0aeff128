// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QSslConfiguration>

#include <functional>

namespace longreach::eim {

/// What a request needs to be let in: a header that says who we are, and the TLS set-up. Secret.
struct HttpAccess {
    QByteArray headerName; ///< empty: no such header
    QByteArray headerValue;
    QSslConfiguration tls;
};

/// Fetches the access. Asked with the first request and again after the server refused it.
using HttpAccessReader = std::function<QFuture<Result<HttpAccess>>()>;

} // namespace longreach::eim
