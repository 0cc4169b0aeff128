// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/decode/tree.h"

namespace longreach::sgp32 {

/// A part of an APDU, `size` octets from `from` on, as a node without a tag; in hexadecimal if `text` is empty.
[[nodiscard]] TreeNode apduPart(OctetView octets, std::size_t from, std::size_t size, const QString &name,
                                const QString &text);

/// Adds the data of an APDU to `tree`: with the object that they are as children, if they are one to the
/// end (of `types`, if there are any), and what is to be said of it.
void addApduData(DecodedTree &tree, OctetView octets, std::size_t from, std::size_t size,
                 std::span<const Schema *const> types = {});

/// Adds the nodes of `object` to `to` and its problems to `tree`, `by` octets further on.
void addObject(DecodedTree &tree, std::vector<TreeNode> &to, DecodedTree object, qsizetype by);

/// Counts the offsets of `node` and all below it from `by` octets further in front.
void shiftOffsets(TreeNode &node, qsizetype by);

} // namespace longreach::sgp32
