// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/serverlink.h"

#include <chrono>

namespace longreach::card {

ServerLink::ServerLink(HttpsConnection connection, QString reader, TraceLog &trace, const ports::Clock &clock,
                       std::stop_token stop)
    : m_connection(std::move(connection)),
      m_reader(std::move(reader)),
      m_trace(trace),
      m_clock(clock),
      m_stop(std::move(stop))
{}

Result<HttpsAnswer> ServerLink::post(const QString &title, const QByteArray &path,
                                     const HttpsConnection::Headers &headers, const QByteArray &body)
{
    TraceEntry entry;
    entry.kind = TraceEntry::Kind::Http;
    entry.reader = m_reader;
    entry.at = m_clock.now();
    entry.title = QStringLiteral("%1 to %2").arg(title, server());
    entry.command = body;
    const auto start = std::chrono::steady_clock::now();
    auto answer = m_connection.post(path, headers, body, m_stop);
    entry.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    if (answer)
        entry.response = answer->body;
    else
        entry.error = answer.error();
    m_trace.add(std::move(entry));
    return answer;
}

} // namespace longreach::card
