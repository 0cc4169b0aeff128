// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedcard.h"

#include <algorithm>

namespace longreach::fakes {

namespace {

constexpr char GetResponse = '\xC0';
constexpr char StoreData = '\xE2';
constexpr char LastBlock = '\x91';

QByteArray word(quint16 statusWord)
{
    return QByteArray(1, static_cast<char>(statusWord >> 8)) + static_cast<char>(statusWord & 0xFF);
}

} // namespace

void ScriptedCard::teach(const QByteArray &object, const QByteArray &answer)
{
    m_answers[object].push_back(answer);
}

void ScriptedCard::teachTrace(const QByteArray &trace)
{
    QByteArray object;
    QByteArray answer;
    QByteArray command;
    const auto learn = [&] {
        if (!object.isEmpty())
            teach(object, answer);
        object.clear();
        answer.clear();
    };
    for (const auto &line : trace.split('\n')) {
        const auto octets = QByteArray::fromHex(line.mid(2));
        if (line.startsWith('>')) {
            command = octets;
            if (command.at(1) != GetResponse && !answer.isEmpty())
                learn();
            if (command.at(1) == StoreData)
                object += command.mid(5);
        } else if (line.startsWith('<') && command.at(1) == GetResponse) {
            answer += octets.chopped(2);
        }
    }
    learn();
}

void ScriptedCard::powerOn()
{
    m_isSelected = false;
    m_object.clear();
    m_pending.clear();
}

QByteArray ScriptedCard::transmit(const QByteArray &command)
{
    commands.push_back(command);
    if (m_override) {
        if (auto response = m_override(command))
            return *response;
    }
    switch (command.at(1)) {
    case '\xAA': return word(0x9000);
    case '\x70':
        if (command.at(2) != 0)
            return word(0x9000);
        return hasChannels ? QByteArray(1, '\x01') + word(0x9000) : word(0x6881);
    case '\xA4': return select(command);
    case StoreData: return store(command);
    case GetResponse: return fetch(static_cast<unsigned char>(command.back()));
    default: return word(0x6D00);
    }
}

QByteArray ScriptedCard::select(const QByteArray &command)
{
    const auto aid = command.mid(5);
    m_isSelected = std::ranges::any_of(aids, [&](const Aid &each) { return each.bytes() == aid; });
    return m_isSelected ? word(0x6121) : word(0x6A82);
}

QByteArray ScriptedCard::store(const QByteArray &command)
{
    if (!m_isSelected)
        return word(0x6D00);
    if (command.size() - 5 > largestBlock)
        return word(0x6700);
    if (command.at(3) == 0)
        m_object.clear();
    m_object += command.mid(5);
    if (command.at(2) != LastBlock)
        return word(0x9000);
    if (m_responder) {
        if (auto answer = m_responder(m_object)) {
            m_pending = *answer;
            return announce();
        }
    }
    const auto known = m_answers.find(m_object);
    if (known == m_answers.end())
        return word(0x6A88);
    m_pending = known->front();
    if (known->size() > 1)
        known->erase(known->begin());
    return announce();
}

QByteArray ScriptedCard::announce()
{
    if (m_pending.isEmpty())
        return word(0x9000);
    return word(static_cast<quint16>(0x6100 | std::min<qsizetype>(m_pending.size(), 0xFF)));
}

QByteArray ScriptedCard::fetch(int expected)
{
    const auto piece = m_pending.left(expected == 0 ? 256 : expected);
    m_pending.remove(0, piece.size());
    return piece + announce();
}

} // namespace longreach::fakes
