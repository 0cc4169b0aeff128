// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <QByteArray>

#include <vector>

namespace longreach::card {

/// Where a stretch of a message stands in the trace.
struct TracePiece {
    std::size_t entry = 0; ///< position in the entries
    bool isCommand = false;
    qsizetype offset = 0; ///< in the entry's command or response
    qsizetype size = 0;
};

/// One side of an exchange as it was meant: an ES10 object that went in blocks or came in pieces,
/// or the body of an HTTP message.
struct TraceMessage {
    QByteArray octets;
    std::vector<TracePiece> pieces;

    [[nodiscard]] bool touches(std::size_t entry) const;
};

/// Whether an APDU begins a message; else it goes on with the one before it.
[[nodiscard]] bool beginsMessage(const QByteArray &command) noexcept;

/// The messages in `entries`, command before response, readers kept apart.
[[nodiscard]] std::vector<TraceMessage> messagesIn(const std::vector<TraceEntry> &entries);

} // namespace longreach::card
