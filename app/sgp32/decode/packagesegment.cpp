// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/packagesegment.h"

#include "app/sgp32/decode/apduparts.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::sgp32 {

namespace {

constexpr Tag PackageTag = 0xBF36;
constexpr Tag SecureChannelTag = 0xBF23;

bool isSequenceOfSegments(Tag tag)
{
    return tag >= 0xA0 && tag <= 0xA3;
}

TreeNode headerNode(const TlvHeader &header)
{
    TreeNode node;
    node.tag = header.tag;
    node.name = header.tag == PackageTag ? QStringLiteral("boundProfilePackage") : QStringLiteral("segments");
    node.length = static_cast<qsizetype>(header.contentLength);
    node.text = QStringLiteral("%1 octets, in this and the following segments").arg(header.contentLength);
    return node;
}

} // namespace

std::optional<DecodedTree> readPackageSegment(OctetView octets)
{
    TlvHeader header;
    if (readTlvHeader(octets, header) != TlvFault::ContentCutShort)
        return {};
    const auto rest = octets.subspan(header.size);
    DecodedTree tree;
    tree.type = QStringLiteral("BoundProfilePackageSegment");
    tree.size = static_cast<qsizetype>(octets.size());
    tree.nodes.push_back(headerNode(header));
    if (isSequenceOfSegments(header.tag) && rest.empty())
        return tree;
    TlvReader reader(rest);
    Tlv secureChannel;
    const bool isFirst = header.tag == PackageTag && reader.next(secureChannel) && reader.isAtEnd()
        && secureChannel.tag == SecureChannelTag;
    if (!isFirst)
        return {};
    addObject(tree, tree.nodes.front().children, decodeToTree(rest), static_cast<qsizetype>(header.size));
    return tree;
}

} // namespace longreach::sgp32
