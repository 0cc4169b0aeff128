// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/eim/http/httpreply.h"
#include "app/eim/http/httpreplyparser.h"
#include "app/eim/http/tlstrust.h"

#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace longreach::eim {

/// Where a channel leads and how long it waits there.
struct HttpEndpoint {
    QString host;
    quint16 port = 0;
    bool isTls = false;
    TlsTrust trust;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds answerTimeout{30'000};
    qsizetype maximumBody = 16 * 1024 * 1024;
};

/// One connection to one server, carrying one exchange after another, each sent exactly once.
///
/// QNetworkAccessManager is not used because it sends a request again, up to four times and a POST
/// too, when the server closes the connection without an answer; an order must not be doubled so.
/// A channel never repeats anything: it says whether the request left and lets its owner decide.
/// Lives on the thread of its owner.
class HttpChannel final : public QObject {
    Q_OBJECT

public:
    /// How an exchange ended.
    struct Ending {
        Result<HttpReply> reply; ///< failures are those of a request that only reads
        bool wasSent = false;    ///< some of the request may have reached the server
        bool wasStale = false;   ///< the idle connection it was sent over had been closed; no answer began
    };

    HttpChannel(const HttpEndpoint &endpoint, const QSslConfiguration &tls, QObject *parent);
    ~HttpChannel() override;

    /// Sends `wire`, a whole request, over the open connection, or else over a new one.
    /// The channel is not busy. ended() follows, once.
    void send(QByteArray wire);

    /// Drops the connection; an exchange under way ends without ended(). Returns whether it was sent.
    bool drop();

    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }

    /// How long the open connection has been idle; nothing if there is none or it is in use.
    [[nodiscard]] std::optional<std::chrono::milliseconds> idleTime() const;

Q_SIGNALS:
    void ended(const longreach::eim::HttpChannel::Ending &ending);

private:
    void connectToServer();
    void dropSocket();
    void write();
    void takeAnswer();
    void takeErrors(const QList<QSslError> &errors);
    void takeClose();
    void takeCloseAfterRequest();
    void takeTimeout();
    void succeed(bool keepsConnection);
    void fail(Error error);
    void end(const Ending &ending);
    [[nodiscard]] QString place() const;

    const HttpEndpoint m_endpoint;
    const QSslConfiguration m_tls;
    QSslSocket *m_socket = nullptr;
    QTimer m_deadline;
    QByteArray m_wire;
    HttpReplyParser m_parser;
    QString m_distrust;                              // why the server's certificate was not accepted
    std::chrono::steady_clock::time_point m_since{}; // sent, or idle, since
    bool m_isBusy = false;
    bool m_wasSent = false;
    bool m_isReused = false;
};

} // namespace longreach::eim
