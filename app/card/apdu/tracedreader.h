// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/trace/tracelog.h"
#include "app/ports/cardreader.h"
#include "app/ports/clock.h"

#include <memory>

namespace longreach::card {

/// A card reader of which every exchange is written down. For one thread at a time.
class TracedReader final {
public:
    /// Trace and clock outlive it.
    TracedReader(std::unique_ptr<ports::CardReader> reader, TraceLog &trace, const ports::Clock &clock);

    [[nodiscard]] QString name() const { return m_reader->name(); }

    /// See ports::CardReader.
    Result<QByteArray> open();
    Result<QByteArray> reset();
    void close();

    /// `title` is what the command is, in the standard's words.
    Result<ports::CardResponse> transmit(const QByteArray &command, const QString &title);

    /// Writes down something that is no exchange with the card.
    void note(TraceEntry entry);

    /// APDUs sent since the reader was made.
    [[nodiscard]] int commands() const noexcept { return m_commands; }

private:
    Result<QByteArray> power(Result<QByteArray> (ports::CardReader::*how)(), const QString &title);

    std::unique_ptr<ports::CardReader> m_reader;
    TraceLog &m_trace;
    const ports::Clock &m_clock;
    int m_commands = 0;
};

} // namespace longreach::card
