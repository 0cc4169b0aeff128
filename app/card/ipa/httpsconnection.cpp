// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/httpsconnection.h"

#include "app/card/ipa/httpanswerreader.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>

namespace longreach::card {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds ConnectLimit{5'000};
constexpr std::chrono::milliseconds Slice{100}; // how soon a stop is noticed

int sliceOf(SteadyClock::time_point deadline)
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(deadline - SteadyClock::now());
    return static_cast<int>(std::clamp(rest, std::chrono::milliseconds{1}, Slice).count());
}

} // namespace

HttpsConnection::HttpsConnection(ServerAddress address, ServerTrust trust, std::chrono::milliseconds limit)
    : m_address(std::move(address)), m_trust(std::move(trust)), m_limit(limit)
{}

HttpsConnection::HttpsConnection(HttpsConnection &&) noexcept = default;

HttpsConnection::~HttpsConnection() = default;

Result<HttpsAnswer> HttpsConnection::post(const QByteArray &path, const Headers &headers, const QByteArray &body,
                                          std::stop_token stop)
{
    const auto request = requestOctets(path, headers, body);
    const bool wasKept = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    auto answer = exchange(request, stop);
    const bool wasClosedBefore =
        !answer && wasKept && answer.error().kind == Error::Kind::OutcomeUnknown && m_received.isEmpty();
    return wasClosedBefore ? exchange(request, stop) : answer;
}

Result<HttpsAnswer> HttpsConnection::exchange(const QByteArray &request, const std::stop_token &stop)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        if (auto opened = open(stop); !opened) {
            m_socket.reset();
            return failure(opened.error());
        }
    }
    m_received.clear();
    m_socket->write(request);
    const auto deadline = SteadyClock::now() + m_limit;
    while (true) {
        auto taken = takeHttpAnswer(m_received);
        if (!taken || *taken) {
            if (!taken || (*taken)->closesConnection)
                m_socket.reset();
            return taken ? Result<HttpsAnswer>((*taken)->answer) : failure(taken.error());
        }
        if (auto more = readMore(deadline, stop); !more) {
            m_socket.reset();
            return failure(more.error());
        }
    }
}

Result<void> HttpsConnection::open(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, m_address.toString());
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(m_trust.configuration());
    m_socket->setPeerVerifyName(m_address.host);
    m_socket->connectToHost(m_address.host, m_address.port);
    if (!m_socket->waitForConnected(static_cast<int>(ConnectLimit.count())))
        return failure(Error::Kind::Unreachable,
                       QStringLiteral("%1: %2").arg(m_address.toString(), m_socket->errorString()));
    const auto deadline = SteadyClock::now() + ConnectLimit;
    m_socket->startClientEncryption();
    while (!m_socket->isEncrypted()) {
        m_socket->waitForEncrypted(sliceOf(deadline));
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, m_address.toString());
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return failure(Error::Kind::Unreachable,
                           QStringLiteral("%1: TLS: %2").arg(m_address.toString(), m_socket->errorString()));
        if (SteadyClock::now() > deadline)
            return failure(Error::Kind::TimedOut, QStringLiteral("%1: TLS handshake").arg(m_address.toString()));
    }
    auto isTrusted = m_trust.check(m_socket->peerCertificate(), m_socket->sslHandshakeErrors());
    if (!isTrusted)
        isTrusted.error().detail.prepend(m_address.toString() + QStringLiteral(": "));
    return isTrusted;
}

Result<void> HttpsConnection::readMore(SteadyClock::time_point deadline, const std::stop_token &stop)
{
    const auto where = m_address.toString();
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, where);
    if (SteadyClock::now() > deadline)
        return failure(Error::Kind::TimedOut,
                       QStringLiteral("%1: no answer in %2 s").arg(where).arg(m_limit / std::chrono::seconds(1)));
    if (m_socket->bytesAvailable() == 0)
        m_socket->waitForReadyRead(sliceOf(deadline));
    m_received += m_socket->readAll();
    if (m_socket->state() != QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0) {
        QByteArray rest = m_received;
        const auto taken = takeHttpAnswer(rest);
        if (!taken || !*taken)
            return failure(Error::Kind::OutcomeUnknown,
                           QStringLiteral("%1: the connection ended before the answer did").arg(where));
    }
    return {};
}

QByteArray HttpsConnection::requestOctets(const QByteArray &path, const Headers &headers, const QByteArray &body) const
{
    QByteArray octets = "POST " + path + " HTTP/1.1\r\nHost: " + m_address.toString().toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        octets += name + ": " + value + "\r\n";
    return octets + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace longreach::card
