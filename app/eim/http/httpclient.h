// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/eim/http/httpaccess.h"
#include "app/eim/http/httpchannel.h"
#include "app/eim/http/httpreply.h"
#include "app/eim/http/httprequest.h"

#include <QFuture>
#include <QThread>
#include <QUrl>

#include <functional>
#include <stop_token>

namespace longreach::eim {

class HttpWorker;

/// How a client reaches its server and how hard it may press it.
struct HttpOptions {
    HttpEndpoint endpoint;
    QByteArray basePath; ///< percent-encoded prefix of every path, without a slash at its end
    HttpAccessReader access;
    int requestsPerSecond = 0; ///< 0: no limit
    int parallelRequests = 6;

    /// Host, port, TLS and path of `baseUrl`; everything else as it is by default.
    static HttpOptions to(const QUrl &baseUrl, TlsTrust trust);
};

/// Requests to one server over a few kept-alive connections, on a thread of its own.
///
/// Callable from any thread; what follows an answer runs on the client's thread, and all of it has before
/// the destructor returns. Requests wait for a free connection and for the rate limit in the order of
/// their calls, after 429 as long as Retry-After asks; waiting counts against no timeout.
class HttpClient final {
public:
    explicit HttpClient(HttpOptions options);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    /// Fails with Unreachable, Untrusted, TimedOut, BadReply, Cancelled, Unauthorised (401, 403, or
    /// no credential), Locked (no answer from where it is kept) or Throttled (429); every other
    /// status is a reply. A request that Changes leaves at most once, and is OutcomeUnknown once it
    /// may have left and its answer did not arrive, a stop request included.
    /// `then` is called once; it is taken along, since QFuture::then of Qt 6.4 may run twice where the
    /// answer comes at the same moment.
    using Then = std::function<void(const Result<HttpReply> &reply)>;
    void send(HttpRequest request, std::stop_token stop, Then then);

    /// The same for who waits for the answer.
    QFuture<Result<HttpReply>> send(HttpRequest request, std::stop_token stop);

    /// Whether the caller runs on the client's thread, on which it must not be destroyed.
    [[nodiscard]] bool isOwnThread() const { return QThread::currentThread() == &m_thread; }

private:
    QThread m_thread;
    HttpWorker *m_worker; // lives and ends on m_thread
};

} // namespace longreach::eim
