// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/tracemessages.h"

#include <QHash>

#include <algorithm>

namespace longreach::card {

namespace {

constexpr char StoreDataOctet = '\xE2';
constexpr char GetResponseOctet = '\xC0';
constexpr qsizetype HeadSize = 5;
constexpr qsizetype WordSize = 2;

void append(TraceMessage &message, std::size_t entry, bool isCommand, const QByteArray &from, qsizetype offset,
            qsizetype size)
{
    if (size <= 0)
        return;
    message.octets += from.mid(offset, size);
    message.pieces.push_back({entry, isCommand, offset, size});
}

bool isStoreData(const QByteArray &command) noexcept
{
    return command.size() > HeadSize && command.at(1) == StoreDataOctet;
}

bool isGetResponse(const QByteArray &command) noexcept
{
    return command.size() >= HeadSize && command.at(1) == GetResponseOctet;
}

/// Puts the APDUs of one reader together.
class Assembly final {
public:
    void take(const TraceEntry &entry, std::size_t at, std::vector<TraceMessage> &to)
    {
        const auto &command = entry.command;
        const bool isStore = isStoreData(command);
        if (beginsMessage(command))
            finish(to);
        if (isStore)
            append(m_request, at, true, command, HeadSize,
                   std::min<qsizetype>(static_cast<unsigned char>(command.at(4)), command.size() - HeadSize));
        if (isStore || isGetResponse(command))
            append(m_response, at, false, entry.response, 0, entry.response.size() - WordSize);
    }

    void finish(std::vector<TraceMessage> &to)
    {
        for (auto *message : {&m_request, &m_response}) {
            if (!message->pieces.empty())
                to.push_back(std::exchange(*message, {}));
        }
    }

private:
    TraceMessage m_request;
    TraceMessage m_response;
};

} // namespace

bool beginsMessage(const QByteArray &command) noexcept
{
    return !isGetResponse(command) && (!isStoreData(command) || command.at(3) == 0);
}

bool TraceMessage::touches(std::size_t entry) const
{
    return std::ranges::any_of(pieces, [entry](const TracePiece &piece) { return piece.entry == entry; });
}

std::vector<TraceMessage> messagesIn(const std::vector<TraceEntry> &entries)
{
    std::vector<TraceMessage> messages;
    QHash<QString, Assembly> assemblies;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto &entry = entries[at];
        if (entry.kind == TraceEntry::Kind::Apdu) {
            assemblies[entry.reader].take(entry, at, messages);
        } else if (entry.kind == TraceEntry::Kind::Http) {
            for (const bool isCommand : {true, false}) {
                const auto &body = isCommand ? entry.command : entry.response;
                TraceMessage message;
                append(message, at, isCommand, body, 0, body.size());
                if (!message.pieces.empty())
                    messages.push_back(std::move(message));
            }
        }
    }
    for (auto &assembly : assemblies)
        assembly.finish(messages);
    return messages;
}

} // namespace longreach::card
