// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace longreach::lab {

/// Accepts connections and hands them on once they can carry HTTP: after the TLS handshake, or, where
/// plain HTTP is allowed, at the first octet that begins none.
///
/// Connections that dally with that, and those beyond MostConnections, are ended.
class SocketListener final : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int MostConnections = 1000;

    explicit SocketListener(QObject *parent);

    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    void setPlainAllowed(bool isAllowed) { m_isPlainAllowed = isAllowed; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void look(QSslSocket *socket);
    void handOn(QSslSocket *socket);

    QSslConfiguration m_tls;
    bool m_isPlainAllowed = false;
    int m_open = 0;
};

} // namespace longreach::lab
