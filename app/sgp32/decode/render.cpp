// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/render.h"

#include "app/sgp32/decode/valuetext.h"

#include <QJsonArray>

#include <algorithm>

namespace longreach::sgp32 {

namespace {

/// Longer values (icons, certificates' keys) are cut in the text; JSON has them whole.
constexpr qsizetype MaximumShownCharacters = 160;

QString shown(const QString &text)
{
    if (text.size() <= MaximumShownCharacters)
        return text;
    return text.left(MaximumShownCharacters) + QStringLiteral("… (%1 characters)").arg(text.size());
}

/// Control characters in a text must not reach a terminal.
QString printable(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar character) { return !character.isPrint(); }, QChar(u'\uFFFD'));
    return text;
}

void renderNode(const TreeNode &node, int depth, QString &to)
{
    const auto tag = node.tag == 0 ? QString() : toHex(node.tag);
    to += QStringLiteral("%1  %2%3 %4").arg(node.offset, 5).arg(QString(depth * 2, u' '), tag, node.name);
    to += QStringLiteral(" (%1)").arg(node.length);
    // An element's children say all it says; parts of an APDU have words of their own.
    if ((node.children.empty() || node.tag == 0) && !node.text.isEmpty())
        to += QStringLiteral(": ") + shown(printable(node.text));
    to += u'\n';
    for (const auto &child : node.children)
        renderNode(child, depth + 1, to);
}

QJsonObject toJson(const TreeNode &node)
{
    QJsonArray children;
    for (const auto &child : node.children)
        children.append(toJson(child));
    return {{QStringLiteral("offset"), node.offset},
            {QStringLiteral("tag"), node.tag == 0 ? QString() : toHex(node.tag)},
            {QStringLiteral("name"), node.name},
            {QStringLiteral("length"), node.length},
            {QStringLiteral("value"), toHexText(viewOf(node.value))},
            {QStringLiteral("text"), node.text},
            {QStringLiteral("children"), children}};
}

} // namespace

QString renderText(const DecodedTree &tree)
{
    auto text = QStringLiteral("%1, %2 octets, %3\n")
                    .arg(tree.type.isEmpty() ? QStringLiteral("unknown type") : tree.type)
                    .arg(tree.size)
                    .arg(tree.isCanonical ? QStringLiteral("canonical") : QStringLiteral("not canonical"));
    for (const auto &node : tree.nodes)
        renderNode(node, 0, text);
    for (const auto &problem : tree.problems)
        text += QStringLiteral("! ") + printable(problem) + u'\n';
    if (tree.stoppedAt)
        text += QStringLiteral("stopped at offset %1\n").arg(*tree.stoppedAt);
    return text;
}

QJsonObject renderJson(const DecodedTree &tree)
{
    QJsonArray nodes;
    for (const auto &node : tree.nodes)
        nodes.append(toJson(node));
    QJsonObject json{{QStringLiteral("type"), tree.type},
                     {QStringLiteral("canonical"), tree.isCanonical},
                     {QStringLiteral("size"), tree.size},
                     {QStringLiteral("tree"), nodes},
                     {QStringLiteral("problems"), QJsonArray::fromStringList(tree.problems)}};
    if (tree.stoppedAt)
        json.insert(QStringLiteral("stoppedAt"), *tree.stoppedAt);
    return json;
}

} // namespace longreach::sgp32
