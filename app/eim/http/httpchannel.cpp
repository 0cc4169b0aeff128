// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpchannel.h"

#include <QCryptographicHash>
#include <QSslSocket>

namespace longreach::eim {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

HttpChannel::HttpChannel(const HttpEndpoint &endpoint, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_tls(tls), m_parser(endpoint.maximumBody)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpChannel::takeTimeout);
}

HttpChannel::~HttpChannel()
{
    drop();
}

void HttpChannel::send(QByteArray wire)
{
    Q_ASSERT(!m_isBusy);
    m_wire = std::move(wire);
    m_isBusy = true;
    m_wasSent = false;
    m_isReused = m_socket != nullptr && m_socket->state() == QAbstractSocket::ConnectedState;
    m_parser = HttpReplyParser(m_endpoint.maximumBody);
    if (m_isReused)
        write();
    else
        connectToServer();
}

bool HttpChannel::drop()
{
    m_deadline.stop();
    m_isBusy = false;
    m_wire.clear();
    dropSocket();
    return m_wasSent;
}

void HttpChannel::dropSocket()
{
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // it may be in the middle of telling us something
    m_socket = nullptr;
}

std::optional<milliseconds> HttpChannel::idleTime() const
{
    if (m_isBusy || m_socket == nullptr || m_socket->state() != QAbstractSocket::ConnectedState)
        return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_since);
}

void HttpChannel::connectToServer()
{
    dropSocket();
    m_socket = new QSslSocket(this);
    m_distrust.clear();
    connect(m_socket, &QSslSocket::readyRead, this, &HttpChannel::takeAnswer);
    connect(m_socket, &QSslSocket::sslErrors, this, &HttpChannel::takeErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpChannel::takeClose);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpChannel::takeClose);
    connect(m_socket, m_endpoint.isTls ? &QSslSocket::encrypted : &QSslSocket::connected, this, &HttpChannel::write);
    m_deadline.start(m_endpoint.connectTimeout);
    if (!m_endpoint.isTls) {
        m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
        return;
    }
    m_socket->setSslConfiguration(m_tls);
    m_socket->connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
}

void HttpChannel::write()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.start(m_endpoint.answerTimeout);
    m_since = steady_clock::now();
    m_wasSent = true;
    m_socket->write(m_wire);
    m_socket->flush();
}

void HttpChannel::takeAnswer()
{
    if (!m_isBusy) { // nobody asked: the server is out of step
        drop();
        return;
    }
    if (auto fed = m_parser.feed(m_socket->readAll()); !fed) {
        fail(fed.error());
        return;
    }
    if (!m_parser.isDone())
        return;
    succeed(m_parser.canReuseConnection());
}

void HttpChannel::takeErrors(const QList<QSslError> &errors)
{
    const auto leaf = m_socket->peerCertificate();
    if (m_endpoint.trust.excuses(errors, leaf)) {
        m_socket->ignoreSslErrors(errors);
        return;
    }
    m_distrust = QStringLiteral("%1 (SHA-256 %2)").arg(errors.constFirst().errorString(), fingerprint(leaf));
}

void HttpChannel::takeClose()
{
    if (!m_isBusy)
        drop();
    else if (m_wasSent)
        takeCloseAfterRequest();
    else if (!m_distrust.isEmpty())
        fail({Error::Kind::Untrusted, QStringLiteral("server certificate: %1").arg(m_distrust)});
    else
        fail({Error::Kind::Unreachable, place() + m_socket->errorString()});
}

void HttpChannel::takeCloseAfterRequest()
{
    if (const auto fed = m_parser.feed(m_socket->readAll()); !fed)
        fail(fed.error());
    else if (m_parser.isDone() || (m_parser.hasBegun() && m_parser.finish()))
        succeed(false);
    else if (m_parser.hasBegun())
        fail({Error::Kind::BadReply, QStringLiteral("the connection closed in the middle of the answer")});
    else
        fail({Error::Kind::Unreachable,
              QStringLiteral("the connection closed before an answer (%1)").arg(m_socket->errorString())});
}

void HttpChannel::takeTimeout()
{
    const auto noAnswer = QStringLiteral("no answer within %1 ms").arg(m_endpoint.answerTimeout.count());
    const auto noConnection = QStringLiteral("no connection within %1 ms").arg(m_endpoint.connectTimeout.count());
    if (m_wasSent)
        fail({Error::Kind::TimedOut, noAnswer});
    else
        fail({Error::Kind::Unreachable, place() + noConnection});
}

QString HttpChannel::place() const
{
    return QStringLiteral("%1:%2: ").arg(m_endpoint.host).arg(m_endpoint.port);
}

void HttpChannel::succeed(bool keepsConnection)
{
    auto reply = m_parser.takeReply();
    reply.latency = std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_since);
    if (!keepsConnection)
        drop();
    end({std::move(reply), true, false});
}

void HttpChannel::fail(Error error)
{
    const bool wasStale = m_isReused && !m_parser.hasBegun() && error.kind == Error::Kind::Unreachable;
    Ending ending{failure(std::move(error)), m_wasSent, wasStale};
    drop();
    end(ending);
}

void HttpChannel::end(const Ending &ending)
{
    m_deadline.stop();
    m_isBusy = false;
    m_since = steady_clock::now();
    Q_EMIT ended(ending);
}

} // namespace longreach::eim
