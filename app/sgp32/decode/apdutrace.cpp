// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/apdutrace.h"

#include "app/sgp32/decode/apduparts.h"
#include "app/sgp32/decode/commandapdu.h"
#include "app/sgp32/decode/responseapdu.h"

#include <QRegularExpression>

#include <utility>

namespace longreach::sgp32 {

namespace {

constexpr char StoreDataInstruction = '\xE2';
constexpr char GetResponseInstruction = '\xC0';
constexpr unsigned LastBlockFlag = 0x80;
constexpr unsigned MoreToFetch = 0x61;

struct TraceLine {
    bool isCommand = false;
    QByteArray octets;
};

std::optional<TraceLine> readLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|\\s)(C-APDU|R-APDU|[-=]?>|<[-=]?)\\s*:?\\s*((?:[0-9A-Fa-f]{2}\\s*){2,})$"));
    const auto found = pattern.match(line);
    if (!found.hasMatch())
        return {};
    const auto mark = found.captured(1);
    return TraceLine{mark.endsWith(u'>') || mark.startsWith(u'C'), QByteArray::fromHex(found.captured(2).toLatin1())};
}

/// Follows chains of blocks through a record.
class TraceReader final {
public:
    TraceReader() { m_tree.type = QStringLiteral("ApduTrace"); }

    void read(const TraceLine &line)
    {
        TreeNode node;
        node.name = line.isCommand ? QStringLiteral("command") : QStringLiteral("response");
        node.offset = m_tree.size;
        node.length = line.octets.size();
        auto apdu = line.isCommand ? readCommandApdu(viewOf(line.octets)) : describeResponse(viewOf(line.octets));
        if (apdu)
            addObject(m_tree, node.children, std::move(*apdu), m_tree.size);
        else
            node.value = line.octets;
        m_tree.size += line.octets.size();
        const auto whole = line.isCommand ? addCommand(line.octets) : addResponse(line.octets);
        if (!whole.isEmpty())
            node.children.push_back(objectNode(whole));
        m_tree.nodes.push_back(std::move(node));
    }

    DecodedTree take() { return std::move(m_tree); }

private:
    /// The object that `command` completes, if it took more than one block.
    QByteArray addCommand(const QByteArray &command)
    {
        if (command.size() < 2 || command[1] != GetResponseInstruction)
            m_response = {};
        if (command.size() <= 5 || command[1] != StoreDataInstruction)
            return {};
        m_command.add(command.mid(5, static_cast<quint8>(command[4])));
        const bool isLast = (static_cast<quint8>(command[2]) & LastBlockFlag) != 0;
        return isLast ? m_command.take() : QByteArray();
    }

    QByteArray addResponse(const QByteArray &response)
    {
        m_response.add(response.chopped(2));
        const bool isLast = static_cast<quint8>(response[response.size() - 2]) != MoreToFetch;
        return isLast ? m_response.take() : QByteArray();
    }

    TreeNode objectNode(const QByteArray &octets)
    {
        auto object = decodeToTree(octets);
        TreeNode node;
        node.name = QStringLiteral("object");
        node.length = octets.size();
        node.text = object.type;
        for (auto &problem : object.problems)
            problem.prepend(QStringLiteral("object that ends at offset %1: ").arg(m_tree.size));
        addObject(m_tree, node.children, std::move(object), 0);
        return node;
    }

    struct Chain {
        void add(const QByteArray &part)
        {
            octets += part;
            parts += part.isEmpty() ? 0 : 1;
        }
        QByteArray take() { return std::exchange(*this, {}).whole(); }
        [[nodiscard]] QByteArray whole() const { return parts > 1 ? octets : QByteArray(); }

        QByteArray octets;
        int parts = 0;
    };

    DecodedTree m_tree;
    Chain m_command;
    Chain m_response;
};

} // namespace

std::optional<DecodedTree> readApduTrace(const QByteArray &text)
{
    TraceReader reader;
    bool isTrace = false;
    const auto lines = text.split('\n');
    for (const auto &line : lines) {
        const auto bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith('#'))
            continue;
        const auto apdu = readLine(QString::fromLatin1(bare));
        if (!apdu && !isTrace)
            return {};
        isTrace = true;
        if (apdu)
            reader.read(*apdu);
    }
    return isTrace ? std::optional(reader.take()) : std::nullopt;
}

} // namespace longreach::sgp32
