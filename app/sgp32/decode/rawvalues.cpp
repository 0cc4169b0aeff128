// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/rawvalues.h"

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/plmn.h"
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

bool beginsLikeAid(OctetView octets)
{
    return octets.size() >= 5 && octets.size() <= 16 && octets[0] == std::byte{0xA0} && octets[1] == std::byte{0};
}

} // namespace

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
    if (beginsLikeAid(octets))
        return single(octets, QStringLiteral("AID"), QStringLiteral("aid"), hex);
    if (octets.size() == 65 && octets[0] == std::byte{0x04})
        return single(octets, QStringLiteral("ECPoint"), QStringLiteral("publicKey"), hex);
    if (octets.size() == 64)
        return single(octets, QStringLiteral("ECSignature"), QStringLiteral("signature"), hex);
    return {};
}

} // namespace longreach::sgp32
