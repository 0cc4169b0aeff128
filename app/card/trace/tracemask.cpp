// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/tracemask.h"

#include "app/card/trace/tracemessages.h"
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace longreach::card {

namespace {

constexpr char Mask = '*';

/// A stretch of octets that nobody is to read.
struct Secret {
    qsizetype offset = 0;
    qsizetype size = 0;
};

bool isSecretName(const QString &name)
{
    static const std::array names{QStringLiteral("matchingId"), QStringLiteral("activationCode"),
                                  QStringLiteral("hashCc"), QStringLiteral("httpParams")};
    return std::ranges::find(names, name) != names.end();
}

void findSecrets(const QByteArray &octets, const std::vector<sgp32::TreeNode> &nodes, std::vector<Secret> &to)
{
    for (const auto &node : nodes) {
        if (!isSecretName(node.name)) {
            findSecrets(octets, node.children, to);
            continue;
        }
        const auto rest = octets.mid(node.offset);
        sgp32::TlvHeader header;
        const auto fault = sgp32::readTlvHeader(sgp32::viewOf(rest), header);
        if (fault == sgp32::TlvFault::None || fault == sgp32::TlvFault::ContentCutShort)
            to.push_back({node.offset + static_cast<qsizetype>(header.size), node.length});
    }
}

/// In JSON by the names of the binding, whatever is around them.
void findSecretsInText(const QByteArray &text, std::vector<Secret> &to)
{
    static const QRegularExpression member(
        QStringLiteral("\"(?:matchingId|activationCode|hashCc|confirmationCode)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    // One character an octet, so that positions are positions in the octets.
    const auto characters = QString::fromLatin1(text);
    for (auto found = member.globalMatch(characters); found.hasNext();) {
        const auto match = found.next();
        to.push_back({match.capturedStart(1), match.capturedLength(1)});
    }
}

std::vector<Secret> secretsIn(const QByteArray &octets)
{
    std::vector<Secret> secrets;
    if (octets.startsWith('{'))
        findSecretsInText(octets, secrets);
    else
        findSecrets(octets, sgp32::decodeToTree(octets).nodes, secrets);
    return secrets;
}

/// Overwrites a stretch of a message where its pieces stand in the trace.
void hide(const TraceMessage &message, const Secret &secret, std::vector<TraceEntry> &entries)
{
    qsizetype start = 0;
    for (const auto &piece : message.pieces) {
        const auto from = std::max(secret.offset, start);
        const auto to = std::min(secret.offset + secret.size, start + piece.size);
        auto &octets = piece.isCommand ? entries[piece.entry].command : entries[piece.entry].response;
        for (auto at = from; at < to; ++at)
            octets[piece.offset + at - start] = Mask;
        start += piece.size;
    }
}

/// PIN commands (TS 102 221, 11.1.9 to 11.1.13): VERIFY, CHANGE, DISABLE, ENABLE, UNBLOCK.
void hidePin(QByteArray &command)
{
    static constexpr std::array<char, 5> Instructions{0x20, 0x24, 0x26, 0x28, 0x2C};
    constexpr qsizetype HeadSize = 5;
    if (command.size() > HeadSize && std::ranges::find(Instructions, command.at(1)) != Instructions.end())
        std::fill(command.begin() + HeadSize, command.end(), Mask);
}

} // namespace

std::vector<TraceEntry> masked(std::vector<TraceEntry> entries)
{
    for (const auto &message : messagesIn(entries)) {
        for (const auto &secret : secretsIn(message.octets))
            hide(message, secret, entries);
    }
    for (auto &entry : entries) {
        if (entry.kind == TraceEntry::Kind::Apdu)
            hidePin(entry.command);
    }
    return entries;
}

TraceEntry TraceMasker::mask(const TraceEntry &entry)
{
    if (entry.kind != TraceEntry::Kind::Apdu)
        return masked({entry}).front();
    auto &message = m_underWay[entry.reader];
    if (beginsMessage(entry.command))
        message.clear();
    message.push_back(entry);
    // A secret's tag and length stand before it, so what came first tells what comes now.
    message = masked(std::move(message));
    return message.back();
}

} // namespace longreach::card
