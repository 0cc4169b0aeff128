// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/apduparts.h"

#include "app/sgp32/decode/valuetext.h"

#include <QRegularExpression>

#include <utility>

namespace longreach::sgp32 {

TreeNode apduPart(OctetView octets, std::size_t from, std::size_t size, const QString &name, const QString &text)
{
    TreeNode node;
    node.offset = static_cast<qsizetype>(from);
    node.name = name;
    node.length = static_cast<qsizetype>(size);
    node.value = toByteArray(octets.subspan(from, size));
    node.text = text.isEmpty() ? toHexText(octets.subspan(from, size)) : text;
    return node;
}

void addApduData(DecodedTree &tree, OctetView octets, std::size_t from, std::size_t size,
                 std::span<const Schema *const> types)
{
    auto node = apduPart(octets, from, size, QStringLiteral("data"), {});
    auto object = readContent(octets.subspan(from, size), types);
    if (object && !object->stoppedAt && !object->type.isEmpty()) {
        node.value.clear();
        node.text = object->type;
        addObject(tree, node.children, std::move(*object), static_cast<qsizetype>(from));
    }
    tree.nodes.push_back(std::move(node));
}

void addObject(DecodedTree &tree, std::vector<TreeNode> &to, DecodedTree object, qsizetype by)
{
    for (auto &node : object.nodes) {
        shiftOffsets(node, by);
        to.push_back(std::move(node));
    }
    static const QRegularExpression place(QStringLiteral("^offset (\\d+): "));
    for (auto &problem : object.problems) {
        const auto found = place.match(problem);
        if (found.hasMatch())
            problem = QStringLiteral("offset %1: ").arg(found.captured(1).toLongLong() + by)
                + problem.mid(found.capturedLength());
        tree.problems << problem;
    }
    tree.isCanonical = tree.isCanonical && object.isCanonical;
    tree.unknownElements += object.unknownElements;
}

void shiftOffsets(TreeNode &node, qsizetype by)
{
    node.offset += by;
    for (auto &child : node.children)
        shiftOffsets(child, by);
}

} // namespace longreach::sgp32
