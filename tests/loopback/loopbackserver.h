// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

namespace longreach::test {

/// A request as it arrived.
struct LoopbackRequest {
    QByteArray method;
    QByteArray target;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Empty if there is none of that name.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the server does next, octet by octet.
struct LoopbackAnswer {
    enum class Then { KeepOpen, Close, Reset };

    QByteArray octets; ///< may be half an answer, or none
    Then then = Then::KeepOpen;

    /// A whole answer with its Content-Length.
    static LoopbackAnswer make(int status, const QByteArray &body = {},
                               const std::vector<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Nothing, and the connection stays.
    static LoopbackAnswer silence() { return {}; }
    static LoopbackAnswer close(const QByteArray &octets = {}) { return {octets, Then::Close}; }
    static LoopbackAnswer reset() { return {{}, Then::Reset}; }
};

/// The server's own identity, and whether it asks for the client's.
struct LoopbackTls {
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray clientCaPem; ///< clients must present a certificate of this CA; empty: none
};

class LoopbackListener;

/// An HTTP/1.1 server on 127.0.0.1 with a thread of its own, on which `handler` runs.
class LoopbackServer final {
public:
    using Handler = std::function<LoopbackAnswer(const LoopbackRequest &)>;

    explicit LoopbackServer(Handler handler, LoopbackTls tls = {});
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;
    ~LoopbackServer();

    /// `http://127.0.0.1:<port>`, or https.
    [[nodiscard]] QUrl url() const;

    /// Whole requests that arrived.
    [[nodiscard]] int requests() const { return m_requests; }

    /// Connections accepted since the start.
    [[nodiscard]] int connections() const { return m_connections; }

    /// Closes every connection, as servers do with idle ones; returns when that is done.
    void closeConnections();

private:
    friend class LoopbackListener;

    const Handler m_handler;
    const LoopbackTls m_tls;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_connections = 0;
    quint16 m_port = 0;
    QThread m_thread;
    LoopbackListener *m_listener; // lives and ends on m_thread
};

} // namespace longreach::test
