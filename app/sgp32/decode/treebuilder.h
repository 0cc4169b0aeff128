// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"
#include "app/sgp32/tlv/tlvreader.h"

namespace longreach::sgp32 {

/// Builds the tree of octets after one type, noting what is wrong on the way. For one use.
class TreeBuilder final {
public:
    explicit TreeBuilder(OctetView octets) : m_octets(octets) { m_tree.size = static_cast<qsizetype>(octets.size()); }

    /// The octets as objects of type `type`; of no known type if it is null.
    DecodedTree build(const Schema *type);

    /// The octets as the components of `parent`, without its own tag and length around them.
    DecodedTree buildContent(const Schema &parent);

private:
    using Nodes = std::vector<TreeNode>;

    void readRow(OctetView content, const Schema *parent, int depth, Nodes &to);
    void readCutShort(OctetView rest, TlvFault fault, const Schema *parent, int depth, Nodes &to);
    void readElement(const Tlv &tlv, const Member *member, int depth, Nodes &to);
    void readKnown(const Tlv &tlv, const Schema &type, int depth, TreeNode &node);
    void readUnknown(const Tlv &tlv, bool isExpected, int depth, TreeNode &node);
    void noteLength(const Tlv &tlv);
    void checkMember(const Member &member, const Tlv &tlv);
    void checkPresence(const Schema &parent, quint64 seen, OctetView content);
    void note(OctetView at, const QString &finding);
    void stop(OctetView at, const QString &finding);
    [[nodiscard]] qsizetype offsetOf(OctetView at) const;

    OctetView m_octets;
    DecodedTree m_tree;
};

} // namespace longreach::sgp32
