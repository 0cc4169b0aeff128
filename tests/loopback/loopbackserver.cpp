// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/loopbackserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <memory>

namespace longreach::test {

namespace {

/// Takes a whole request from the front of `received`, if one is there.
bool takeRequest(QByteArray &received, LoopbackRequest &request)
{
    const auto headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    request = {};
    auto lines = received.left(headEnd).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const auto &line : lines)
        request.headers.emplace_back(line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed());
    const auto length = request.header("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return false;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    return true;
}

} // namespace

/// The part of a LoopbackServer that lives on its thread.
class LoopbackListener final : public QTcpServer {
    Q_OBJECT

public:
    explicit LoopbackListener(LoopbackServer &server) : m_server(server) {}

    void closeAll()
    {
        for (auto *socket : findChildren<QSslSocket *>())
            socket->abort();
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        ++m_server.m_connections;
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::readyRead, this, [this, socket, received] { read(socket, *received); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_server.m_tls.certificatePem.isEmpty())
            encrypt(socket);
    }

private:
    void encrypt(QSslSocket *socket) const
    {
        const auto &tls = m_server.m_tls;
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(tls.certificatePem));
        configuration.setPrivateKey(QSslKey(tls.keyPem, QSsl::Ec));
        if (!tls.clientCaPem.isEmpty()) {
            configuration.setCaCertificates(QSslCertificate::fromData(tls.clientCaPem));
            configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        }
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }

    void read(QSslSocket *socket, QByteArray &received)
    {
        received += socket->readAll();
        LoopbackRequest request;
        while (takeRequest(received, request)) {
            ++m_server.m_requests;
            const auto answer = m_server.m_handler(request);
            socket->write(answer.octets);
            socket->flush();
            if (answer.then == LoopbackAnswer::Then::Close)
                socket->disconnectFromHost();
            if (answer.then == LoopbackAnswer::Then::Reset)
                socket->abort();
        }
    }

    LoopbackServer &m_server;
};

QByteArray LoopbackRequest::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (QByteArrayView(known).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

LoopbackAnswer LoopbackAnswer::make(int status, const QByteArray &body,
                                    const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray octets = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        octets += name + ": " + value + "\r\n";
    octets += "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {octets, Then::KeepOpen};
}

LoopbackServer::LoopbackServer(Handler handler, LoopbackTls tls)
    : m_handler(std::move(handler)), m_tls(std::move(tls)), m_listener(new LoopbackListener(*this))
{
    m_listener->listen(QHostAddress::LocalHost);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl LoopbackServer::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_port);
    if (!m_tls.certificatePem.isEmpty())
        url.setScheme(QStringLiteral("https"));
    return url;
}

void LoopbackServer::closeConnections()
{
    QMetaObject::invokeMethod(m_listener, &LoopbackListener::closeAll, Qt::BlockingQueuedConnection);
}

} // namespace longreach::test

#include "loopbackserver.moc"
