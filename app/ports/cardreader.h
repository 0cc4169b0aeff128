// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace longreach::ports {

/// What a card answered to one command (ISO/IEC 7816-4, 5.1).
struct CardResponse {
    QByteArray body;        ///< without the status word
    quint16 statusWord = 0; ///< 0x9000 is success

    friend bool operator==(const CardResponse &, const CardResponse &) = default;
};

/// One card reader and, from open() to close(), the card in it.
///
/// Each call blocks until the card has answered or the reader has given up; one thread at a time.
/// Between open() and close() the card is shared, but another program's commands wait: who keeps it
/// open keeps others out. Destroying an open reader closes it.
///
/// What goes wrong has the same Error::Kind in every implementation, and the service's own code in
/// hexadecimal (`8010000C`) in the detail:
/// - NotFound: no such reader, or it was pulled out
/// - Conflict: no card in it (open, reset); the card was reset or changed since (transmit): nothing
///   was sent, its channels are gone, reset() and begin anew
/// - Locked: another program holds the card for itself
/// - Unsupported: card and reader share no protocol
/// - Unreachable: the card service does not run, or was restarted; nothing was sent
/// - TimedOut: the card does not answer its reset, or a call did not come back in time
/// - BadReply: fewer than two octets came back, or more than a card can send
/// - OutcomeUnknown: the card, reader or service vanished in the middle of a command (transmit)
/// - Internal: anything else; the detail has the code
class CardReader {
public:
    CardReader() = default;
    CardReader(const CardReader &) = delete;
    CardReader &operator=(const CardReader &) = delete;
    virtual ~CardReader() = default;

    /// What the reader is called: its identity.
    [[nodiscard]] virtual QString name() const = 0;

    /// Connects to the card, whatever protocol it speaks, and gives its ATR. Called on an open
    /// reader, it connects anew.
    virtual Result<QByteArray> open() = 0;

    /// Sends one command APDU of at most 5 + 255 + 1 octets and gives the response as the card sent
    /// it: 61xx and 6Cxx are the caller's. Fails with InvalidInput for a command that is none, and
    /// with Conflict if the reader is not open.
    virtual Result<CardResponse> transmit(const QByteArray &command) = 0;

    /// Powers the card down and up and gives its ATR; channels and selections are gone. Fails with
    /// Conflict if the reader is not open.
    virtual Result<QByteArray> reset() = 0;

    /// Lets go of the card: other programs may use it. Does nothing on a closed reader.
    virtual void close() = 0;
};

} // namespace longreach::ports
