// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace longreach::sgp32 {

/// One element as a person reads it.
struct TreeNode {
    qsizetype offset = 0; ///< of its tag, from the start of the octets
    Tag tag = 0;          ///< 0 for a value that stands without one
    QString name;         ///< the standard's word; `unknown` if it has none
    qsizetype length = 0; ///< of the content, as it says
    QByteArray value;     ///< the content, if it has no children
    QString text;         ///< the value in words
    std::vector<TreeNode> children;
    bool isKnown = true;
};

/// Octets as a tree, with what was found wrong with them.
struct DecodedTree {
    QString type;                       ///< empty if nobody knows it
    bool isCanonical = true;            ///< DER, nothing out of order, no other version's form
    std::optional<qsizetype> stoppedAt; ///< damaged: where reading had to stop
    qsizetype size = 0;
    std::vector<TreeNode> nodes;
    QStringList problems; ///< "offset 12: counterValue: the INTEGER is longer than it needs to be"
    int unknownElements = 0;
};

/// Reads `octets`, one object after the other, as that of `types` which fits them best; without any,
/// as whatever fits them best: an object, a part of one, a raw value, a command to a card.
///
/// Never fails: damaged octets give what could be read of them, and stoppedAt. The depth is capped.
[[nodiscard]] DecodedTree decodeToTree(OctetView octets, std::span<const Schema *const> types = {});
[[nodiscard]] inline DecodedTree decodeToTree(const QByteArray &octets, std::span<const Schema *const> types = {})
{
    return decodeToTree(viewOf(octets), types);
}

/// As decodeToTree(), but never as an APDU, which carries no other; empty if nothing fits.
[[nodiscard]] std::optional<DecodedTree> readContent(OctetView octets, std::span<const Schema *const> types = {});

} // namespace longreach::sgp32
