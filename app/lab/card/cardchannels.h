// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/commandapdu.h"

#include <QByteArray>

#include <array>
#include <functional>

namespace longreach::lab {

/// A card seen from its contacts: logical channels, selection, chained blocks, answers in pieces
/// (TS 102 221, 10 and 11; SGP.22, 5.7.2). What the ISD-R is asked goes to a function.
///
/// Answers wait for GET RESPONSE as with the protocol T=0, unless the command has Le. Whatever comes in, an
/// answer has at most 256 octets and a status word, and a chain at most 256 blocks.
class CardChannels final {
public:
    /// A whole command for the ISD-R; gives its answer, or the status word of its refusal.
    using Execute = std::function<tl::expected<QByteArray, StatusWord>(sgp32::OctetView command)>;

    struct Identity {
        QByteArray isdrAid;
        std::function<QByteArray()> selectionAnswer; ///< FCI, as things stand
    };

    CardChannels(Identity identity, Execute execute);

    /// Takes one command APDU and gives the response APDU.
    [[nodiscard]] QByteArray transmit(sgp32::OctetView command);

    /// Power on or reset: only the basic channel is open, nothing is selected, nothing waits.
    void reset();

    /// Has a REFRESH waiting for the device to fetch; if it said it takes proactive commands.
    void requestRefresh();

private:
    static constexpr int ChannelCount = 20;

    struct Channel {
        bool isOpen = false;
        bool isIsdrSelected = false;
        QByteArray chain; ///< the blocks so far of a command for the ISD-R
        int nextBlock = 0;
    };

    QByteArray dispatch(const CommandApdu &command);
    QByteArray changeChannels(const CommandApdu &command);
    QByteArray openChannel(const CommandApdu &command);
    QByteArray select(const CommandApdu &command);
    QByteArray status(const CommandApdu &command);
    QByteArray storeData(const CommandApdu &command);
    QByteArray moreOf(const CommandApdu &command);
    QByteArray fetch(const CommandApdu &command);
    QByteArray terminalCapability(const CommandApdu &command);
    QByteArray terminalProfile(const CommandApdu &command);
    QByteArray terminalResponse(const CommandApdu &command);
    QByteArray answer(const CommandApdu &command, QByteArray data);
    [[nodiscard]] QByteArray done() const;

    Identity m_identity;
    Execute m_execute;
    std::array<Channel, ChannelCount> m_channels;
    QByteArray m_waiting; ///< what GET RESPONSE gives
    int m_waitingChannel = 0;
    bool m_isToolkitKnown = false;
    QByteArray m_proactiveCommand;
};

/// The two octets.
[[nodiscard]] QByteArray toOctets(StatusWord word, int low = 0);

} // namespace longreach::lab
