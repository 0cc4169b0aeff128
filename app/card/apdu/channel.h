// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/apdu/calleffort.h"
#include "app/card/apdu/commandapdu.h"
#include "app/card/apdu/tracedreader.h"
#include "app/core/aid.h"
#include "app/core/aidanswer.h"
#include "app/core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace longreach::card {

/// How a channel to an ISD-R is opened.
struct ChannelOptions {
    std::vector<Aid> isdrAids;   ///< in the order in which they are tried; empty: knownIsdrAids()
    std::optional<Aid> firstTry; ///< the one that answered on such a card before
    int blockSize = 255;         ///< octets of data a command carries, 1 to 255

    /// Is told what the commands from here on ask of the card; none: nobody waits for them.
    std::function<void(const CallEffort &effort)> announce;
};

/// A logical channel to the ISD-R of the card in a reader: whole ES10 objects in, whole ones out.
///
/// Cuts what is sent into STORE DATA blocks (SGP.22, 5.7.2), smaller ones if the card or the reader
/// refuses the size, and puts together what comes back. If another program resets the card between
/// two exchanges, the ISD-R is selected again and the exchange begun anew, once. For the one thread
/// that owns the reader. What a hostile card may make it do is bounded.
class Channel final {
public:
    /// The most octets an answer may have: a full list of notifications is a tenth of it.
    static constexpr qsizetype MaximumResponse = 262'144;
    /// What every reader and modem takes.
    static constexpr int SafeBlockSize = 120;

    /// `reader` outlives it.
    Channel(TracedReader &reader, ChannelOptions options);
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    ~Channel();

    /// Powers the card, says what the terminal can do, opens a logical channel and selects the
    /// first ISD-R that answers. Fails like the reader, or with NotFound if none of the AIDs is
    /// there: it is no eUICC, or one with an AID of its own.
    Result<void> open();

    /// Powers the card and tries all the AIDs, one after the other; lets go of the card. Fails like the reader.
    Result<std::vector<AidAnswer>> probe();

    /// Sends one ES10 object and gives the answer without status word; empty if there is none.
    ///
    /// Fails like the reader; with Refused for a status word that is none of success (the detail
    /// holds "SW 6A88"), and BadReply for more or other octets than a card may send. OutcomeUnknown
    /// if the card was lost after it had the whole object.
    Result<QByteArray> exchange(const QByteArray &object);

    /// Resets the card and selects the ISD-R again. Fails like open().
    Result<void> reset();

    /// Closes the logical channel and lets go of the card.
    void close();

    /// The ISD-R that answered, once the channel is open.
    [[nodiscard]] const std::optional<Aid> &isdR() const noexcept { return m_isdR; }

    /// What the card last answered to its reset.
    [[nodiscard]] const QByteArray &atr() const noexcept { return m_atr; }

    [[nodiscard]] TracedReader &reader() noexcept { return m_reader; }

private:
    void announce(const CallEffort &effort) const;
    Result<void> prepare();
    Result<void> powerUp();
    Result<void> openLogicalChannel();
    Result<void> selectIsdR();
    Result<quint16> select(const Aid &aid);
    Result<QByteArray> storeInsistently(const QByteArray &object);
    Result<QByteArray> store(const QByteArray &object, bool &isWholeSent);
    Result<QByteArray> collect(ports::CardResponse last, const QString &title);
    Result<ports::CardResponse> getResponse(quint8 length);
    Result<ports::CardResponse> send(const QByteArray &command, const QString &title);
    [[nodiscard]] bool stepsDown(const Error &error) const;

    TracedReader &m_reader;
    ChannelOptions m_options;
    int m_blockSize;
    quint8 m_number = 0; // of the logical channel; 0 is the basic one
    ClassCoding m_getResponseCoding = ClassCoding::Interindustry;
    bool m_isOpen = false;
    std::optional<Aid> m_isdR;
    QByteArray m_atr;
};

/// GSMA's ISD-R, then those of cards that have one of their own, in the order to try them.
[[nodiscard]] const std::vector<Aid> &knownIsdrAids();

} // namespace longreach::card
