// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/rawvalues.h"

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/plmn.h"
#include "app/sgp32/decode/apduparts.h"
#include "app/sgp32/decode/valuetext.h"

namespace longreach::sgp32 {

namespace {

DecodedTree single(OctetView octets, const QString &type, const QString &name, const QString &text)
{
    DecodedTree tree;
    tree.type = type;
    tree.size = static_cast<qsizetype>(octets.size());
    TreeNode node;
    node.name = name;
    node.length = tree.size;
    node.value = toByteArray(octets);
    node.text = text;
    tree.nodes.push_back(std::move(node));
    return tree;
}

/// What the key derivation of a profile download gives, in its order (SGP.22, annex G).
DecodedTree sessionKeys(OctetView octets)
{
    DecodedTree tree;
    tree.type = QStringLiteral("SessionKeys");
    tree.size = static_cast<qsizetype>(octets.size());
    std::size_t from = 0;
    for (const auto &name :
         {QStringLiteral("initialMacChainingValue"), QStringLiteral("sEnc"), QStringLiteral("sMac")}) {
        tree.nodes.push_back(apduPart(octets, from, 16, name, {}));
        from += 16;
    }
    return tree;
}

/// What both sides put into the key derivation: `88 10`, host id and EID, each behind its length.
std::optional<DecodedTree> sharedInfo(OctetView octets)
{
    constexpr std::size_t FixedSize = 3 + 1 + 16;
    const auto hostIdSize = octets.size() - FixedSize;
    if (octets.size() <= FixedSize || octets[0] != std::byte{0x88} || octets[1] != std::byte{0x10}
        || std::to_integer<std::size_t>(octets[2]) != hostIdSize || octets[3 + hostIdSize] != std::byte{0x10})
        return {};
    const auto eid = Eid::fromBytes(octets.last(16));
    if (!eid)
        return {};
    DecodedTree tree;
    tree.type = QStringLiteral("SharedInfo");
    tree.size = static_cast<qsizetype>(octets.size());
    tree.nodes = {apduPart(octets, 0, 1, QStringLiteral("keyType"), {}),
                  apduPart(octets, 1, 1, QStringLiteral("keyLen"), {}),
                  apduPart(octets, 2, 1 + hostIdSize, QStringLiteral("hostId"), {}),
                  apduPart(octets, 3 + hostIdSize, 17, QStringLiteral("eid"), eid->toString())};
    return tree;
}

} // namespace

bool isLikeAid(OctetView octets)
{
    const auto isZero = [](std::byte octet) { return octet == std::byte{0}; };
    return octets.size() >= 5 && octets.size() <= 16 && octets[0] == std::byte{0xA0} && isZero(octets[1])
        && isZero(octets[2]);
}

std::optional<DecodedTree> readRawValue(OctetView octets)
{
    if (octets.size() == 16) {
        if (const auto eid = Eid::fromBytes(octets))
            return single(octets, QStringLiteral("EID"), QStringLiteral("eid"), eid->toString());
    }
    if (octets.size() == 10) {
        const auto iccid = Iccid::fromWire(octets);
        if (iccid && octets[0] == std::byte{0x98})
            return single(octets, QStringLiteral("ICCID"), QStringLiteral("iccid"), iccid->toString());
    }
    if (octets.size() == 3) {
        if (const auto plmn = Plmn::fromWire(octets))
            return single(octets, QStringLiteral("PLMN"), QStringLiteral("plmn"), plmn->toString());
    }
    const auto hex = toHexText(octets);
    if (isLikeAid(octets))
        return single(octets, QStringLiteral("AID"), QStringLiteral("aid"), hex);
    if (octets.size() == 65 && octets[0] == std::byte{0x04})
        return single(octets, QStringLiteral("ECPoint"), QStringLiteral("publicKey"), hex);
    if (octets.size() == 32)
        return single(octets, QStringLiteral("Digest"), QStringLiteral("digest"), hex);
    if (octets.size() == 48)
        return sessionKeys(octets);
    if (octets.size() == 64)
        return single(octets, QStringLiteral("ECSignature"), QStringLiteral("signature"), hex);
    return sharedInfo(octets);
}

} // namespace longreach::sgp32
