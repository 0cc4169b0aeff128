// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/httpsconnection.h"
#include "app/card/trace/tracelog.h"
#include "app/ports/clock.h"

#include <QString>

#include <stop_token>

namespace longreach::card {

/// A connection to a server on behalf of the card in one reader: each exchange goes into the trace.
class ServerLink final {
public:
    /// Trace and clock outlive it.
    ServerLink(HttpsConnection connection, QString reader, TraceLog &trace, const ports::Clock &clock,
               std::stop_token stop);

    /// One POST; `title` is what it is, in the standard's words. Fails like HttpsConnection::post().
    Result<HttpsAnswer> post(const QString &title, const QByteArray &path, const HttpsConnection::Headers &headers,
                             const QByteArray &body);

    [[nodiscard]] QString server() const { return m_connection.address().toString(); }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    HttpsConnection m_connection;
    QString m_reader;
    TraceLog &m_trace;
    const ports::Clock &m_clock;
    std::stop_token m_stop;
};

} // namespace longreach::card
