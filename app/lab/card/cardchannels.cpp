// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardchannels.h"

#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <algorithm>
#include <utility>

namespace longreach::lab {

namespace {

constexpr qsizetype MostOctets = 256;
constexpr int MostBlocks = 256;

constexpr quint8 TerminalProfile = 0x10;
constexpr quint8 Fetch = 0x12;
constexpr quint8 TerminalResponse = 0x14;
constexpr quint8 ManageChannel = 0x70;
constexpr quint8 Select = 0xA4;
constexpr quint8 TerminalCapability = 0xAA;
constexpr quint8 GetResponse = 0xC0;
constexpr quint8 StoreData = 0xE2;
constexpr quint8 Status = 0xF2;

/// REFRESH, UICC reset, from the card to the device (TS 102 223, 6.6.13).
QByteArray refreshCommand()
{
    return QByteArray::fromHex("D009810301010482028182");
}

bool isProprietary(const CommandApdu &command)
{
    return command.cardClass == CommandApdu::Class::Proprietary;
}

} // namespace

QByteArray toOctets(StatusWord word, int low)
{
    const auto value = static_cast<unsigned>(word) | (static_cast<unsigned>(low) & 0xFFU);
    const char octets[] = {static_cast<char>(value >> 8U), static_cast<char>(value)};
    return {octets, 2};
}

CardChannels::CardChannels(Identity identity, Execute execute)
    : m_identity(std::move(identity)), m_execute(std::move(execute))
{
    reset();
}

void CardChannels::reset()
{
    m_channels = {};
    m_channels[0].isOpen = true;
    m_waiting.clear();
    m_isToolkitKnown = false;
    m_proactiveCommand.clear();
}

void CardChannels::requestRefresh()
{
    if (m_isToolkitKnown)
        m_proactiveCommand = refreshCommand();
}

QByteArray CardChannels::transmit(sgp32::OctetView octets)
{
    const auto command = CommandApdu::parse(octets);
    if (!command)
        return toOctets(command.error());
    if (!m_channels.at(static_cast<std::size_t>(command->channel)).isOpen)
        return toOctets(StatusWord::ChannelNotSupported);
    // Only the very next command may ask for what waits.
    if (command->instruction != GetResponse)
        m_waiting.clear();
    return dispatch(*command);
}

QByteArray CardChannels::dispatch(const CommandApdu &command)
{
    struct Known {
        quint8 instruction;
        bool isProprietary;
        QByteArray (CardChannels::*respond)(const CommandApdu &);
    };
    static constexpr Known Table[] = {
        {ManageChannel, false, &CardChannels::changeChannels},
        {Select, false, &CardChannels::select},
        {Status, true, &CardChannels::status},
        {StoreData, true, &CardChannels::storeData},
        {Fetch, true, &CardChannels::fetch},
        {TerminalProfile, true, &CardChannels::terminalProfile},
        {TerminalResponse, true, &CardChannels::terminalResponse},
        {TerminalCapability, true, &CardChannels::terminalCapability},
    };
    // Both classes are in use for GET RESPONSE.
    if (command.instruction == GetResponse)
        return moreOf(command);
    const auto *known = std::find_if(std::begin(Table), std::end(Table),
                                     [&](const Known &entry) { return entry.instruction == command.instruction; });
    if (known == std::end(Table))
        return toOctets(StatusWord::InstructionNotSupported);
    if (known->isProprietary != isProprietary(command))
        return toOctets(StatusWord::ClassNotSupported);
    return (this->*known->respond)(command);
}

QByteArray CardChannels::done() const
{
    if (m_proactiveCommand.isEmpty())
        return toOctets(StatusWord::Done);
    return toOctets(StatusWord::ProactivePending, static_cast<int>(m_proactiveCommand.size()));
}

QByteArray CardChannels::answer(const CommandApdu &command, QByteArray data)
{
    if (data.isEmpty())
        return done();
    m_waiting = std::move(data);
    m_waitingChannel = command.channel;
    if (command.expected)
        return moreOf(command);
    return toOctets(StatusWord::DataWaiting, static_cast<int>(std::min(m_waiting.size(), MostOctets)));
}

QByteArray CardChannels::moreOf(const CommandApdu &command)
{
    if (m_waiting.isEmpty() || command.channel != m_waitingChannel)
        return toOctets(StatusWord::ConditionsNotSatisfied);
    const auto available = std::min(m_waiting.size(), MostOctets);
    const auto wanted = static_cast<qsizetype>(command.expected.value_or(static_cast<int>(MostOctets)));
    // 256 is also how "all there is" is said.
    if (wanted > available && wanted != MostOctets)
        return toOctets(StatusWord::WrongLe, static_cast<int>(available));
    const auto piece = m_waiting.left(std::min(wanted, available));
    m_waiting.remove(0, piece.size());
    if (m_waiting.isEmpty())
        return piece + done();
    return piece + toOctets(StatusWord::DataWaiting, static_cast<int>(std::min(m_waiting.size(), MostOctets)));
}

QByteArray CardChannels::changeChannels(const CommandApdu &command)
{
    if (!command.data.empty())
        return toOctets(StatusWord::WrongLength);
    if (command.p1 == 0x00)
        return openChannel(command);
    if (command.p1 != 0x80)
        return toOctets(StatusWord::IncorrectP1P2);
    const auto number = command.p2 == 0 ? static_cast<std::size_t>(command.channel) : command.p2;
    if (number == 0)
        return toOctets(StatusWord::IncorrectP1P2);
    if (number >= m_channels.size() || !m_channels.at(number).isOpen)
        return toOctets(StatusWord::ChannelNotSupported);
    m_channels.at(number) = {};
    return done();
}

/// P2 is the channel that is wanted, or 0 to be given one (TS 102 221, 11.1.17).
QByteArray CardChannels::openChannel(const CommandApdu &command)
{
    if (command.p2 >= m_channels.size())
        return toOctets(StatusWord::ChannelNotSupported);
    if (command.p2 != 0) {
        if (m_channels.at(command.p2).isOpen)
            return toOctets(StatusWord::ConditionsNotSatisfied);
        m_channels.at(command.p2) = {.isOpen = true, .isIsdrSelected = false, .chain = {}, .nextBlock = 0};
        return done();
    }
    if (!command.expected)
        return toOctets(StatusWord::WrongLe, 1);
    const auto free = std::find_if(m_channels.begin(), m_channels.end(), [](const auto &each) { return !each.isOpen; });
    if (free == m_channels.end())
        return toOctets(StatusWord::NoMoreChannels);
    free->isOpen = true;
    return QByteArray(1, static_cast<char>(free - m_channels.begin())) + done();
}

QByteArray CardChannels::select(const CommandApdu &command)
{
    constexpr quint8 ByName = 0x04;
    constexpr quint8 OccurrenceMask = 0x03;
    constexpr quint8 AnswerMask = 0x0C;
    constexpr std::size_t ShortestName = 5;
    if (command.p1 != ByName && command.p1 != 0x00)
        return toOctets(StatusWord::IncorrectP1P2);
    if ((command.p2 & ~(OccurrenceMask | AnswerMask)) != 0)
        return toOctets(StatusWord::IncorrectP1P2);
    const auto &name = m_identity.isdrAid;
    const auto wanted = sgp32::toByteArray(command.data);
    const bool isFirstOrLast = (command.p2 & OccurrenceMask) < 2;
    // A name may be cut short on the right (TS 102 221, 8.5.1).
    if (command.p1 != ByName || command.data.size() < ShortestName || !name.startsWith(wanted) || !isFirstOrLast)
        return toOctets(StatusWord::NotFound);
    auto &channel = m_channels.at(static_cast<std::size_t>(command.channel));
    channel = {.isOpen = true, .isIsdrSelected = true, .chain = {}, .nextBlock = 0};
    return (command.p2 & AnswerMask) == AnswerMask ? done() : answer(command, m_identity.selectionAnswer());
}

QByteArray CardChannels::status(const CommandApdu &command)
{
    constexpr quint8 NameOnly = 0x01;
    constexpr quint8 Nothing = 0x0C;
    if (!command.data.empty())
        return toOctets(StatusWord::WrongLength);
    if (command.p1 > 2 || (command.p2 != 0 && command.p2 != NameOnly && command.p2 != Nothing))
        return toOctets(StatusWord::IncorrectP1P2);
    const bool isSelected = m_channels.at(static_cast<std::size_t>(command.channel)).isIsdrSelected;
    if (command.p2 == Nothing || !isSelected)
        return done();
    const auto &name = m_identity.isdrAid;
    const auto named = sgp32::writeTlv([&](sgp32::TlvWriter &to) { to.element(0x84, sgp32::viewOf(name)); });
    return answer(command, command.p2 == NameOnly ? named : m_identity.selectionAnswer());
}

QByteArray CardChannels::storeData(const CommandApdu &command)
{
    constexpr quint8 MoreFollow = 0x11;
    constexpr quint8 Last = 0x91;
    auto &channel = m_channels.at(static_cast<std::size_t>(command.channel));
    if (!channel.isIsdrSelected)
        return toOctets(StatusWord::ConditionsNotSatisfied);
    if (command.p1 != MoreFollow && command.p1 != Last)
        return toOctets(StatusWord::IncorrectP1P2);
    // Number 0 begins a command, whatever became of the one before.
    if (command.p2 == 0) {
        channel.chain.clear();
        channel.nextBlock = 0;
    }
    if (command.p2 != channel.nextBlock) {
        channel.chain.clear();
        channel.nextBlock = MostBlocks;
        return toOctets(StatusWord::IncorrectP1P2);
    }
    channel.chain += sgp32::toByteArray(command.data);
    ++channel.nextBlock;
    if (command.p1 == MoreFollow)
        return toOctets(StatusWord::Done);
    const auto whole = std::exchange(channel.chain, {});
    channel.nextBlock = MostBlocks;
    auto response = m_execute(sgp32::viewOf(whole));
    return response ? answer(command, std::move(*response)) : toOctets(response.error());
}

QByteArray CardChannels::terminalCapability(const CommandApdu &command)
{
    constexpr sgp32::Tag Capability = 0xA9;
    sgp32::TlvReader reader(command.data);
    sgp32::Tlv tlv;
    if (command.p1 != 0 || command.p2 != 0)
        return toOctets(StatusWord::IncorrectP1P2);
    const bool isGood = reader.next(tlv) && tlv.tag == Capability && reader.isAtEnd();
    return isGood ? done() : toOctets(StatusWord::IncorrectData);
}

QByteArray CardChannels::terminalProfile(const CommandApdu &)
{
    m_isToolkitKnown = true;
    return done();
}

QByteArray CardChannels::fetch(const CommandApdu &command)
{
    if (m_proactiveCommand.isEmpty())
        return toOctets(StatusWord::ConditionsNotSatisfied);
    const auto size = static_cast<int>(m_proactiveCommand.size());
    if (command.expected && *command.expected != size && *command.expected != MostOctets)
        return toOctets(StatusWord::WrongLe, size);
    return m_proactiveCommand + toOctets(StatusWord::Done);
}

QByteArray CardChannels::terminalResponse(const CommandApdu &)
{
    m_proactiveCommand.clear();
    return toOctets(StatusWord::Done);
}

} // namespace longreach::lab
