// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/responseapdu.h"

#include "app/sgp32/decode/apduparts.h"
#include "app/sgp32/explain/explanation.h"

#include <utility>

namespace longreach::sgp32 {

namespace {

constexpr std::size_t StatusSize = 2;
constexpr unsigned HighestChannel = 19;

/// Status words begin with 6 or 9, but for 60, which asks a reader to wait (ISO/IEC 7816-3, 10.3.3).
bool isStatusWord(unsigned sw1, unsigned sw2)
{
    return (sw1 == 0x90 && sw2 == 0) || (sw1 > 0x90 && sw1 <= 0x9F) || (sw1 > 0x60 && sw1 <= 0x6F);
}

/// What MANAGE CHANNEL answers.
bool isChannelNumber(OctetView content)
{
    return content.size() == 1 && std::to_integer<unsigned>(content[0]) <= HighestChannel;
}

} // namespace

QString statusText(OctetView statusWord)
{
    const auto sw1 = std::to_integer<unsigned>(statusWord[0]);
    const auto sw2 = std::to_integer<unsigned>(statusWord[1]);
    const auto code = QStringLiteral("%1%2").arg(sw1, 2, 16, QChar(u'0')).arg(sw2, 2, 16, QChar(u'0')).toUpper();
    if (sw1 == 0x61)
        return QStringLiteral("%1: %2 more octets to fetch").arg(code).arg(sw2 == 0 ? 256 : sw2);
    for (const auto &explanation : explain(code)) {
        if (explanation.family == u"status word")
            return code + QStringLiteral(": ") + explanation.word;
    }
    return code;
}

std::optional<DecodedTree> describeResponse(OctetView octets)
{
    if (octets.size() < StatusSize)
        return {};
    const auto status = octets.last(StatusSize);
    if (!isStatusWord(std::to_integer<unsigned>(status[0]), std::to_integer<unsigned>(status[1])))
        return {};
    DecodedTree tree;
    tree.type = QStringLiteral("ResponseApdu");
    tree.size = static_cast<qsizetype>(octets.size());
    const auto size = octets.size() - StatusSize;
    if (isChannelNumber(octets.first(size)))
        tree.nodes.push_back(apduPart(octets, 0, 1, QStringLiteral("data"),
                                      QStringLiteral("channel %1").arg(std::to_integer<unsigned>(octets[0]))));
    else if (size > 0)
        addApduData(tree, octets, 0, size);
    tree.nodes.push_back(apduPart(octets, size, StatusSize, QStringLiteral("sw"), statusText(status)));
    return tree;
}

std::optional<DecodedTree> readResponseApdu(OctetView octets)
{
    auto tree = describeResponse(octets);
    if (!tree)
        return {};
    const auto content = octets.first(octets.size() - StatusSize);
    const bool makesSense = content.empty() || isChannelNumber(content) || !tree->nodes.front().children.empty();
    return makesSense ? std::move(tree) : std::nullopt;
}

} // namespace longreach::sgp32
