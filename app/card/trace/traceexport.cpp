// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/traceexport.h"

#include "app/card/trace/pcapwriter.h"
#include "app/card/trace/tracemask.h"
#include "app/card/trace/tracemessages.h"
#include "app/sgp32/decode/tree.h"
#include "app/sgp32/explain/explanation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace longreach::card {

namespace {

QString hexOf(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex()).toUpper();
}

TraceNode toTraceNode(const sgp32::TreeNode &node)
{
    TraceNode made{.name = node.name, .tag = node.tag == 0 ? QString() : sgp32::toHex(node.tag), .text = node.text};
    std::ranges::transform(node.children, std::back_inserter(made.children), toTraceNode);
    return made;
}

std::vector<TraceNode> treeOf(const QByteArray &octets)
{
    if (octets.startsWith('{'))
        return {{.name = QStringLiteral("JSON"), .text = QString::fromUtf8(octets)}};
    const auto tree = sgp32::decodeToTree(octets);
    std::vector<TraceNode> nodes;
    std::ranges::transform(tree.nodes, std::back_inserter(nodes), toTraceNode);
    for (const auto &problem : tree.problems)
        nodes.push_back({.name = QStringLiteral("problem"), .text = problem});
    return nodes;
}

TraceNode statusNode(const QByteArray &response)
{
    const auto word = hexOf(response.last(2));
    const auto known = sgp32::explain(word);
    return {.name = QStringLiteral("status word"),
            .text = known.empty() ? word : QStringLiteral("%1 %2").arg(word, known.front().word)};
}

/// One entry after the other, each found among all of them, so that blocks come together.
class Decoder final {
public:
    explicit Decoder(const std::vector<TraceEntry> &entries) : m_entries(entries), m_messages(messagesIn(entries)) {}

    [[nodiscard]] TraceDecoding decode(std::size_t at) const
    {
        const auto &entry = m_entries[at];
        TraceDecoding decoding;
        for (const auto &message : m_messages) {
            if (message.touches(at))
                (message.pieces.front().isCommand ? decoding.command : decoding.response) = treeOf(message.octets);
        }
        if (entry.kind == TraceEntry::Kind::Apdu) {
            if (decoding.command.empty())
                decoding.command = treeOf(entry.command);
            if (entry.response.size() >= 2)
                decoding.response.push_back(statusNode(entry.response));
        }
        if (entry.kind == TraceEntry::Kind::Reset && !entry.response.isEmpty())
            decoding.response.push_back({.name = QStringLiteral("ATR"), .text = hexOf(entry.response)});
        return decoding;
    }

private:
    const std::vector<TraceEntry> &m_entries;
    std::vector<TraceMessage> m_messages;
};

QString lineOf(const TraceEntry &entry)
{
    const auto milliseconds = static_cast<double>(entry.took.count()) / 1000;
    return QStringLiteral("# %1 %2 [%3] %4, %5 ms")
        .arg(entry.number)
        .arg(toIsoString(entry.at), entry.reader, entry.title)
        .arg(milliseconds, 0, 'f', 1);
}

QByteArray toText(const std::vector<TraceEntry> &entries)
{
    QStringList lines;
    for (const auto &entry : entries) {
        lines += lineOf(entry);
        if (!entry.command.isEmpty())
            lines += QStringLiteral("> %1").arg(hexOf(entry.command));
        if (!entry.response.isEmpty())
            lines += QStringLiteral("< %1").arg(hexOf(entry.response));
        if (entry.error)
            lines += QStringLiteral("! %1: %2").arg(toWord(entry.error->kind), entry.error->detail);
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QJsonArray toJson(const std::vector<TraceNode> &nodes)
{
    QJsonArray array;
    for (const auto &node : nodes) {
        QJsonObject object{{QStringLiteral("name"), node.name}};
        if (!node.tag.isEmpty())
            object.insert(QStringLiteral("tag"), node.tag);
        if (!node.text.isEmpty())
            object.insert(QStringLiteral("text"), node.text);
        if (!node.children.empty())
            object.insert(QStringLiteral("children"), toJson(node.children));
        array.append(object);
    }
    return array;
}

QByteArray toJsonLines(const std::vector<TraceEntry> &entries)
{
    const Decoder decoder(entries);
    QByteArray lines;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto &entry = entries[at];
        const auto decoding = decoder.decode(at);
        QJsonObject object{{QStringLiteral("number"), static_cast<qint64>(entry.number)},
                           {QStringLiteral("kind"), toWord(entry.kind)},
                           {QStringLiteral("reader"), entry.reader},
                           {QStringLiteral("at"), toIsoString(entry.at)},
                           {QStringLiteral("microseconds"), static_cast<qint64>(entry.took.count())},
                           {QStringLiteral("title"), entry.title},
                           {QStringLiteral("command"), hexOf(entry.command)},
                           {QStringLiteral("response"), hexOf(entry.response)},
                           {QStringLiteral("commandTree"), toJson(decoding.command)},
                           {QStringLiteral("responseTree"), toJson(decoding.response)}};
        if (entry.error)
            object.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("kind"), toWord(entry.error->kind)},
                                      {QStringLiteral("detail"), entry.error->detail}});
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace

TraceDecoding decode(const TraceEntry &entry, const std::vector<TraceEntry> &around)
{
    const auto found = std::ranges::find(around, entry.number, &TraceEntry::number);
    if (found == around.end()) {
        const std::vector<TraceEntry> alone{entry};
        return Decoder(alone).decode(0);
    }
    return Decoder(around).decode(static_cast<std::size_t>(found - around.begin()));
}

QByteArray exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format)
{
    const auto safe = masked(entries);
    switch (format) {
    case TraceFormat::Text: return toText(safe);
    case TraceFormat::Json: return toJsonLines(safe);
    case TraceFormat::Pcap: return writePcap(safe);
    }
    return {};
}

} // namespace longreach::card
