// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/httpconnection.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QTcpSocket>

#include <chrono>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace longreach::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto FirstRequestLimit = 5s;
constexpr auto IdleLimit = 60s;

/// Of replies nobody fetches; beyond it the client is one that only asks.
constexpr qint64 UnfetchedLimit = 8'000'000;

/// The reason phrases of Cowboy, which are those of RFC 2616.
QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 412: return "Precondition Failed";
    case 413: return "Request Entity Too Large";
    case 415: return "Unsupported Media Type";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    default: return "Unknown";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, ReplyGate &gate, quint64 number,
                               QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_gate(gate), m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &HttpConnection::close);
    m_idle.start(FirstRequestLimit);
    if (m_socket->bytesAvailable() > 0)
        read();
}

void HttpConnection::read()
{
    if (m_isWaiting || m_isReading)
        return; // what comes now stays in the socket, and behind that in the network
    const QScopedValueRollback reading(m_isReading, true);
    m_reader.feed(m_socket->readAll());
    while (!m_isSilent && !m_isWaiting && m_socket->state() == QAbstractSocket::ConnectedState) {
        switch (m_reader.next()) {
        case HttpRequestReader::Finding::Incomplete: return;
        case HttpRequestReader::Finding::ExpectsContinue: m_socket->write("HTTP/1.1 100 Continue\r\n\r\n"); return;
        case HttpRequestReader::Finding::Broken: refuse(); return;
        case HttpRequestReader::Finding::Request: answer(m_reader.request());
        }
    }
}

void HttpConnection::answer(HttpRequest request)
{
    m_idle.start(IdleLimit);
    if (!request.isHttp10 && request.header("host").isNull()) {
        refuse();
        return;
    }
    request.connection = m_number;
    auto reply = m_handler(request);
    const bool isLast = request.isHttp10 || request.header("connection").toLower() == "close";
    if (!reply.later) {
        deliver(std::move(reply), isLast);
        return;
    }
    m_isWaiting = true;
    reply.later([self = QPointer(this), isLast](const HttpReply &made) {
        if (self)
            self->deliver(made, isLast);
    });
}

void HttpConnection::deliver(HttpReply reply, bool isLast)
{
    if (isLast)
        reply.headers.emplace("connection", "close");
    const bool closes = isLast || reply.closes || m_reader.hasGivenUpBody();
    m_isWaiting = true;
    m_gate.pass(this, [this, reply = std::move(reply), closes](bool mayBeSent) {
        m_isWaiting = false;
        if (!mayBeSent) {
            reset();
            return;
        }
        write(reply, closes);
        read(); // does nothing where read() is what brought us here
    });
}

void HttpConnection::refuse()
{
    write({.status = 400, .headers = {{"connection", "close"}, {"content-length", "0"}}}, true);
}

void HttpConnection::write(const HttpReply &reply, bool closes)
{
    if (reply.delivery == HttpReply::Delivery::Reset) {
        reset();
        return;
    }
    if (reply.delivery == HttpReply::Delivery::Never) {
        m_isSilent = true;
        return;
    }
    if (m_socket->bytesToWrite() > UnfetchedLimit) {
        reset();
        return;
    }
    auto bytes = QByteArray("HTTP/1.1 ") + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n" + reply.body;
    const bool isHalf = reply.delivery == HttpReply::Delivery::Half;
    m_socket->write(isHalf ? bytes.left(bytes.size() / 2) : bytes);
    if (isHalf || closes)
        close();
}

void HttpConnection::close()
{
    m_isSilent = true;
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    m_isSilent = true;
    // A linger time of zero makes the system answer with RST instead of an orderly end.
    const ::linger none{1, 0};
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(m_socket->socketDescriptor());
#else
    const auto handle = static_cast<int>(m_socket->socketDescriptor());
#endif
    ::setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
    m_socket->abort();
}

} // namespace longreach::lab
