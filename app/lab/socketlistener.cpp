// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/socketlistener.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace longreach::lab {

namespace {

using namespace std::chrono_literals;

constexpr int Backlog = 512;
constexpr auto HandshakeLimit = 5s;

/// The content type of a TLS record that begins a handshake (RFC 8446, 5.1).
constexpr char HandshakeRecord = '\x16';

} // namespace

SocketListener::SocketListener(QObject *parent) : QTcpServer(parent)
{
    setMaxPendingConnections(Backlog);
    setListenBacklogSize(Backlog); // a fleet may come back all at once
}

void SocketListener::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    if (m_open >= MostConnections || !socket->setSocketDescriptor(handle)) {
        socket->abort();
        delete socket;
        return;
    }
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    auto *deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QAbstractSocket::abort);
    deadline->start(HandshakeLimit);
    connect(socket, &QIODevice::readyRead, this, [this, socket] { look(socket); });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { handOn(socket); });
}

void SocketListener::look(QSslSocket *socket)
{
    char first = 0;
    if (socket->mode() != QSslSocket::UnencryptedMode || socket->peek(&first, 1) != 1)
        return;
    if (first == HandshakeRecord) {
        disconnect(socket, &QIODevice::readyRead, this, nullptr);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    } else if (m_isPlainAllowed) {
        handOn(socket);
    } else {
        socket->abort();
    }
}

void SocketListener::handOn(QSslSocket *socket)
{
    disconnect(socket, nullptr, this, nullptr);
    disconnect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    delete socket->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    addPendingConnection(socket);
}

} // namespace longreach::lab
