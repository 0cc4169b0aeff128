// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/serverlook.h"

#include "app/eim/http/tlstrust.h"

#include <QPromise>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace longreach::eim {

namespace {

constexpr std::chrono::milliseconds patience{10'000};
constexpr int httpsPort = 443;

using Promise = QPromise<Result<ServerIdentity>>;

void keep(Promise &promise, const Result<ServerIdentity> &outcome)
{
    promise.addResult(outcome);
    promise.finish();
}

/// One handshake. Deletes itself when it has the answer.
class Handshake final : public QObject {
public:
    Handshake(TlsTrust trust, std::shared_ptr<Promise> promise, QObject *parent)
        : QObject(parent), m_trust(std::move(trust)), m_promise(std::move(promise))
    {
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_errors = errors;
            m_socket.ignoreSslErrors();
        });
        connect(&m_socket, &QSslSocket::encrypted, this, &Handshake::end);
        connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Handshake::end);
    }

    ~Handshake() override
    {
        m_socket.disconnect(this);
        if (!m_isFinished)
            keep(*m_promise, failure(Error::Kind::Cancelled, m_host));
    }

    void start(const QUrl &address)
    {
        m_host = address.host();
        QTimer::singleShot(patience, this, [this] { finish(failure(Error::Kind::TimedOut, m_host)); });
        m_socket.setSslConfiguration(m_trust.configuration());
        m_socket.connectToHostEncrypted(m_host, static_cast<quint16>(address.port(httpsPort)));
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
        keep(*m_promise, outcome);
        deleteLater();
    }

    TlsTrust m_trust;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QString m_host;
    std::shared_ptr<Promise> m_promise;
    bool m_isFinished = false;
};

void begin(const QUrl &address, const QByteArray &pinnedPem, std::shared_ptr<Promise> promise, QObject *place)
{
    if (address.scheme() != u"https" || address.host().isEmpty())
        return keep(*promise, failure(Error::Kind::InvalidInput, QStringLiteral("not an https address")));
    auto trust = TlsTrust::parse(pinnedPem);
    if (!trust)
        return keep(*promise, failure(trust.error()));
    (new Handshake(*std::move(trust), std::move(promise), place))->start(address);
}

} // namespace

ServerLook::ServerLook() : m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("eim-look"));
    m_place->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

ServerLook::~ServerLook()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<ServerIdentity>> ServerLook::look(const QUrl &address, const QByteArray &pinnedPem)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    const auto future = promise->future();
    QMetaObject::invokeMethod(
        m_place,
        [address, pinnedPem, promise = std::move(promise), place = m_place] {
            begin(address, pinnedPem, promise, place);
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace longreach::eim
