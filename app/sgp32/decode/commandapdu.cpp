// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/commandapdu.h"

#include "app/sgp32/decode/apduparts.h"
#include "app/sgp32/decode/treetypes.h"

namespace longreach::sgp32 {

namespace {

constexpr std::size_t HeaderSize = 4;
constexpr unsigned Select = 0xA4;
constexpr unsigned TerminalCapability = 0xAA;
constexpr unsigned StoreData = 0xE2;
constexpr std::size_t BlockHeaderSize = HeaderSize + 1;
constexpr unsigned MoreBlocks = 0x11;
constexpr unsigned LastBlock = 0x91;

unsigned octetOf(OctetView octets, std::size_t at)
{
    return std::to_integer<unsigned>(octets[at]);
}

QString instructionName(unsigned instruction)
{
    switch (instruction) {
    case 0x70: return QStringLiteral("MANAGE CHANNEL");
    case Select: return QStringLiteral("SELECT");
    case TerminalCapability: return QStringLiteral("TERMINAL CAPABILITY");
    case 0xC0: return QStringLiteral("GET RESPONSE");
    case StoreData: return QStringLiteral("STORE DATA");
    default: return {};
    }
}

/// Channels 0 to 3 in two bits, 4 to 19 in four (ISO/IEC 7816-4, 5.4.1).
unsigned channelOf(unsigned cla)
{
    return (cla & 0x40U) != 0 ? 4 + (cla & 0x0FU) : cla & 0x03U;
}

QString parameterText(unsigned instruction, unsigned p1, unsigned p2)
{
    if (instruction == StoreData)
        return QStringLiteral("%1, block %2")
            .arg(p1 == LastBlock ? QStringLiteral("last block") : QStringLiteral("more blocks follow"))
            .arg(p2);
    if (instruction == 0x70)
        return p1 == 0x80 ? QStringLiteral("close channel %1").arg(p2) : QStringLiteral("open a channel");
    return {};
}

/// Whether what follows the header is nothing, Le, or Lc with its data and perhaps Le.
bool hasShortBody(OctetView octets)
{
    if (octets.size() <= HeaderSize + 1)
        return true;
    const auto count = octetOf(octets, HeaderSize);
    return octets.size() == HeaderSize + 1 + count || octets.size() == HeaderSize + 2 + count;
}

void addData(DecodedTree &tree, OctetView octets, unsigned instruction, std::size_t count)
{
    const Schema *const capability = &TerminalCapabilitySchema;
    if (instruction == TerminalCapability)
        addApduData(tree, octets, HeaderSize + 1, count, std::span(&capability, 1));
    else if (instruction == Select)
        tree.nodes.push_back(apduPart(octets, HeaderSize + 1, count, QStringLiteral("aid"), {}));
    else
        addApduData(tree, octets, HeaderSize + 1, count);
}

void addHeader(DecodedTree &tree, OctetView octets, std::size_t at)
{
    const auto instruction = octetOf(octets, at + 1);
    const auto channel = QStringLiteral("channel %1").arg(channelOf(octetOf(octets, at)));
    tree.nodes.push_back(apduPart(octets, at, 1, QStringLiteral("cla"), channel));
    tree.nodes.push_back(apduPart(octets, at + 1, 1, QStringLiteral("ins"), instructionName(instruction)));
    tree.nodes.push_back(apduPart(octets, at + 2, 2, QStringLiteral("p1p2"),
                                  parameterText(instruction, octetOf(octets, at + 2), octetOf(octets, at + 3))));
}

/// Whether `octets` are the headers of all blocks of one command, without their data.
bool areBlockHeaders(OctetView octets)
{
    const auto count = octets.size() / BlockHeaderSize;
    if (count < 2 || octets.size() % BlockHeaderSize != 0)
        return false;
    for (std::size_t block = 0; block < count; ++block) {
        const auto header = octets.subspan(block * BlockHeaderSize, BlockHeaderSize);
        const auto p1 = block + 1 == count ? LastBlock : MoreBlocks;
        if (octetOf(header, 0) != octetOf(octets, 0) || octetOf(header, 1) != StoreData || octetOf(header, 2) != p1
            || octetOf(header, 3) != (block & 0xFFU))
            return false;
    }
    return true;
}

DecodedTree describeBlockHeaders(OctetView octets)
{
    DecodedTree tree;
    for (std::size_t at = 0; at < octets.size(); at += BlockHeaderSize) {
        addHeader(tree, octets, at);
        tree.nodes.push_back(apduPart(octets, at + HeaderSize, 1, QStringLiteral("lc"),
                                      QString::number(octetOf(octets, at + HeaderSize))));
    }
    return tree;
}

DecodedTree describeCommand(OctetView octets)
{
    DecodedTree tree;
    const auto instruction = octetOf(octets, 1);
    addHeader(tree, octets, 0);
    if (octets.size() == HeaderSize + 1) {
        tree.nodes.push_back(apduPart(octets, HeaderSize, 1, QStringLiteral("le"), {}));
    } else if (octets.size() > HeaderSize + 1) {
        const std::size_t count = octetOf(octets, HeaderSize);
        tree.nodes.push_back(apduPart(octets, HeaderSize, 1, QStringLiteral("lc"), QString::number(count)));
        addData(tree, octets, instruction, count);
        if (octets.size() > HeaderSize + 1 + count)
            tree.nodes.push_back(apduPart(octets, octets.size() - 1, 1, QStringLiteral("le"), {}));
    }
    return tree;
}

} // namespace

std::optional<DecodedTree> readCommandApdu(OctetView octets)
{
    const bool isCommand = octets.size() >= HeaderSize && (octetOf(octets, 0) & 0x30U) == 0
        && !instructionName(octetOf(octets, 1)).isEmpty();
    const bool isWhole = isCommand && hasShortBody(octets);
    if (!isWhole && !(isCommand && areBlockHeaders(octets)))
        return {};
    auto tree = isWhole ? describeCommand(octets) : describeBlockHeaders(octets);
    tree.type = QStringLiteral("CommandApdu");
    tree.size = static_cast<qsizetype>(octets.size());
    return tree;
}

} // namespace longreach::sgp32
