// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/serverlook.h"

#include "app/eim/http/tlstrust.h"

#include <QPromise>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <utility>

namespace longreach::eim {

namespace {

constexpr std::chrono::milliseconds patience{10'000};
constexpr int httpsPort = 443;

QFuture<Result<ServerIdentity>> refused(const Error &error)
{
    QPromise<Result<ServerIdentity>> promise;
    promise.start();
    promise.addResult(failure(error));
    promise.finish();
    return promise.future();
}

/// One handshake. Deletes itself when it has the answer.
class Handshake final : public QObject {
public:
    explicit Handshake(TlsTrust trust) : m_trust(std::move(trust))
    {
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_errors = errors;
            m_socket.ignoreSslErrors();
        });
        connect(&m_socket, &QSslSocket::encrypted, this, &Handshake::end);
        connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Handshake::end);
    }

    QFuture<Result<ServerIdentity>> start(const QUrl &address)
    {
        m_promise.start();
        auto future = m_promise.future();
        m_host = address.host();
        QTimer::singleShot(patience, this, [this] { finish(failure(Error::Kind::TimedOut, m_host)); });
        m_socket.setSslConfiguration(m_trust.configuration());
        m_socket.connectToHostEncrypted(m_host, static_cast<quint16>(address.port(httpsPort)));
        return future;
    }

private:
    /// A server that wants a client certificate may hang up after it has shown its own.
    void end()
    {
        const auto chain = m_socket.peerCertificateChain();
        if (chain.isEmpty())
            return finish(
                failure(Error::Kind::Unreachable, QStringLiteral("%1: %2").arg(m_host, m_socket.errorString())));
        ServerIdentity identity;
        for (const auto &certificate : chain)
            identity.chainPem += certificate.toPem();
        identity.isTrusted = m_errors.isEmpty() || m_trust.excuses(m_errors, chain.front());
        QStringList findings;
        for (const auto &error : std::as_const(m_errors))
            findings.append(error.errorString());
        if (!identity.isTrusted)
            identity.distrust = findings.join(QStringLiteral("; "));
        finish(identity);
    }

    void finish(const Result<ServerIdentity> &outcome)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    TlsTrust m_trust;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QString m_host;
    QPromise<Result<ServerIdentity>> m_promise;
    bool m_isFinished = false;
};

} // namespace

QFuture<Result<ServerIdentity>> lookAtServer(const QUrl &address, const QByteArray &pinnedPem)
{
    if (address.scheme() != u"https" || address.host().isEmpty())
        return refused({Error::Kind::InvalidInput, QStringLiteral("not an https address")});
    auto trust = TlsTrust::parse(pinnedPem);
    if (!trust)
        return refused(trust.error());
    return (new Handshake(*std::move(trust)))->start(address);
}

} // namespace longreach::eim
