// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lab/httpconnection.h"
#include "app/lab/socketlistener.h"
#include "app/lab/tlsidentity.h"

#include <QHostAddress>
#include <QObject>

namespace longreach::lab {

/// A small HTTPS server whose every byte, and every misbehaviour, is the handler's choice.
///
/// Qt HttpServer cannot serve here: it picks reason phrases and header names itself, answers
/// unknown methods alone, and since 6.8 hides the socket that a reset needs. Lives on one thread;
/// the handler is called there, one request at a time.
class HttpServer final : public QObject {
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, QObject *parent = nullptr);

    /// Begins to listen with TLS; port 0 picks a free one. Fails with Conflict if the address is
    /// taken or not ours.
    Result<void> listen(const QHostAddress &address, quint16 port, const TlsIdentity &identity);

    /// What has to last before a reply leaves; see ReplyGate.
    void setBarrier(ReplyGate::Barrier barrier) { m_gate.setBarrier(std::move(barrier)); }

    /// Lets plain HTTP in on the same port, told apart by the first octet.
    void allowPlain() { m_listener.setPlainAllowed(true); }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// Ends every connection with a reset, as a server that dies does.
    void resetAll();

private:
    void takePending();

    HttpHandler m_handler;
    ReplyGate m_gate;
    quint64 m_lastNumber = 0; ///< of a connection
    SocketListener m_listener;
};

} // namespace longreach::lab
