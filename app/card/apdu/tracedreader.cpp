// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/tracedreader.h"

#include <utility>

namespace longreach::card {

namespace {

using Stopwatch = std::chrono::steady_clock;

std::chrono::microseconds since(Stopwatch::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Stopwatch::now() - start);
}

} // namespace

TracedReader::TracedReader(std::unique_ptr<ports::CardReader> reader, TraceLog &trace, const ports::Clock &clock)
    : m_reader(std::move(reader)), m_trace(trace), m_clock(clock)
{}

Result<QByteArray> TracedReader::open()
{
    return power(&ports::CardReader::open, QStringLiteral("power on"));
}

Result<QByteArray> TracedReader::reset()
{
    return power(&ports::CardReader::reset, QStringLiteral("reset"));
}

void TracedReader::close()
{
    m_reader->close();
}

Result<QByteArray> TracedReader::power(Result<QByteArray> (ports::CardReader::*how)(), const QString &title)
{
    TraceEntry entry{.kind = TraceEntry::Kind::Reset, .at = m_clock.now(), .title = title};
    const auto start = Stopwatch::now();
    auto atr = ((*m_reader).*how)();
    entry.took = since(start);
    if (atr)
        entry.response = *atr;
    else
        entry.error = atr.error();
    note(std::move(entry));
    return atr;
}

Result<ports::CardResponse> TracedReader::transmit(const QByteArray &command, const QString &title)
{
    TraceEntry entry{.at = m_clock.now(), .title = title, .command = command};
    const auto start = Stopwatch::now();
    ++m_commands;
    auto response = m_reader->transmit(command);
    entry.took = since(start);
    if (response) {
        entry.response = response->body;
        entry.response.append(static_cast<char>(response->statusWord >> 8));
        entry.response.append(static_cast<char>(response->statusWord & 0xFF));
    } else {
        entry.error = response.error();
    }
    note(std::move(entry));
    return response;
}

void TracedReader::note(TraceEntry entry)
{
    entry.reader = m_reader->name();
    m_trace.add(std::move(entry));
}

} // namespace longreach::card
