// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/httpserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace longreach::lab {

HttpServer::HttpServer(HttpHandler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_gate(this), m_listener(this)
{
    connect(&m_listener, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::takePending);
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port, const TlsIdentity &identity)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(identity.certificatePem()));
    configuration.setPrivateKey(QSslKey(identity.privateKeyPem(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setTls(configuration);
    if (!m_listener.listen(address, port))
        return failure(Error::Kind::Conflict,
                       QStringLiteral("cannot listen on %1 port %2: %3")
                           .arg(address.toString())
                           .arg(port)
                           .arg(m_listener.errorString()));
    return {};
}

void HttpServer::takePending()
{
    while (auto *socket = m_listener.nextPendingConnection())
        new HttpConnection(socket, m_handler, m_gate, ++m_lastNumber, this);
}

void HttpServer::resetAll()
{
    for (auto *connection : findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly))
        connection->reset();
}

} // namespace longreach::lab
