// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/httpmessage.h"
#include "app/lab/httprequestreader.h"
#include "app/lab/replygate.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace longreach::lab {

/// One client of the server: reads its requests, writes the replies, keeps the idle time.
///
/// Lives on the server's thread and deletes itself once its socket is gone.
class HttpConnection final : public QObject {
    Q_OBJECT

public:
    /// Takes over `socket`, whose TLS handshake is done. `handler` answers each request; `number` tells
    /// it the connections apart.
    HttpConnection(QTcpSocket *socket, HttpHandler handler, ReplyGate &gate, quint64 number, QObject *parent);

    /// Ends the connection with a TCP reset.
    void reset();

private:
    void read();
    void answer(HttpRequest request);
    void deliver(HttpReply reply, bool isLast);
    void refuse();
    void write(const HttpReply &reply, bool closes);
    void close();

    QTcpSocket *m_socket;
    HttpHandler m_handler;
    HttpRequestReader m_reader;
    QTimer m_idle;
    ReplyGate &m_gate;
    quint64 m_number;
    bool m_isReading = false;
    bool m_isWaiting = false; ///< for a reply that takes time, or that may not leave yet
    bool m_isSilent = false;  ///< a reply was withheld: nothing more is answered here
};

} // namespace longreach::lab
