// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/serveraddress.h"
#include "app/card/ipa/servertrust.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

class QSslSocket;

namespace longreach::card {

/// What a server answered to a POST.
struct HttpsAnswer {
    int status = 0;
    QByteArray contentType; ///< without its parameters, lower case
    QByteArray body;
};

/// A connection to one HTTPS server, for the blocking calls of a reader's thread: kept from one request to
/// the next, as the exchanges of an IPA belong together, and opened anew when the server has closed it.
///
/// Needs no event loop. For the one thread that first posts.
class HttpsConnection final {
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    static constexpr qsizetype MaximumAnswer = 4 * 1024 * 1024;

    /// `limit` is for connecting and for each request, from its first octet to the answer's last.
    HttpsConnection(ServerAddress address, ServerTrust trust,
                    std::chrono::milliseconds limit = std::chrono::seconds(30));
    HttpsConnection(HttpsConnection &&) noexcept;
    ~HttpsConnection();

    /// Sends a POST and waits for the whole answer, whatever its status.
    ///
    /// Repeats it once, on a new connection, if the server had closed the kept one without a word. Fails
    /// with Unreachable (no connection), Untrusted (nothing was sent), TimedOut, OutcomeUnknown (sent, and
    /// the connection broke), BadReply or Cancelled.
    Result<HttpsAnswer> post(const QByteArray &path, const Headers &headers, const QByteArray &body,
                             std::stop_token stop);

    [[nodiscard]] const ServerAddress &address() const noexcept { return m_address; }

private:
    Result<void> open(const std::stop_token &stop);
    Result<HttpsAnswer> exchange(const QByteArray &request, const std::stop_token &stop);
    Result<void> readMore(std::chrono::steady_clock::time_point deadline, const std::stop_token &stop);
    [[nodiscard]] QByteArray requestOctets(const QByteArray &path, const Headers &headers,
                                           const QByteArray &body) const;

    ServerAddress m_address;
    ServerTrust m_trust;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QSslSocket> m_socket; ///< null: not connected
    QByteArray m_received;
};

} // namespace longreach::card
