// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/fromjson.h"

#include "app/sgp32/decode/leaffromjson.h"
#include "app/sgp32/decode/types.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::sgp32 {

namespace {

constexpr int MaximumDepth = 32;

QByteArray element(Tag tag, const QByteArray &content)
{
    return writeTlv([&](TlvWriter &to) { to.element(tag, viewOf(content)); });
}

/// `error` with `name` in front of the path it tells.
tl::unexpected<Error> within(const char *name, Error error)
{
    error.detail.prepend(QString::fromLatin1(name) + QStringLiteral(": "));
    return failure(std::move(error));
}

Result<QByteArray> content(const Schema &type, const QJsonValue &json);

/// A component with its tag; of an untagged choice the arm.
Result<QByteArray> component(const Member &member, const QJsonValue &json)
{
    // What is carried as it came is given whole.
    if (member.isWhole && json.isString())
        return leafFromJson(Schema{}, json);
    auto inside = content(*member.type, json);
    if (!inside)
        return within(member.name, inside.error());
    return tagOf(member) == 0 ? std::move(*inside) : element(tagOf(member), *inside);
}

Result<QByteArray> arm(const Schema &choice, const QJsonObject &object)
{
    for (const auto &member : choice.members) {
        const auto value = object.value(QLatin1String(member.name));
        if (!value.isUndefined() && !member.isLegacy)
            return component(member, value);
    }
    return failure(Error::Kind::InvalidInput,
                   QStringLiteral("none of the alternatives of %1 is there").arg(QLatin1String(choice.name)));
}

/// The value of `member` in `object`: by its name, or for an untagged choice by the name of an arm.
QJsonValue valueOf(const Member &member, const QJsonObject &object)
{
    const auto named = object.value(QLatin1String(member.name));
    if (!named.isUndefined() || tagOf(member) != 0)
        return named;
    for (const auto &alternative : member.type->members) {
        const auto value = object.value(QLatin1String(alternative.name));
        if (!value.isUndefined())
            return QJsonObject{{QLatin1String(alternative.name), value}};
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool isNameOf(const Schema &sequence, const QString &name)
{
    for (const auto &member : sequence.members) {
        if (name == QLatin1String(member.name))
            return true;
        if (tagOf(member) == 0 && member.type->form == Form::Choice && isNameOf(*member.type, name))
            return true;
    }
    return false;
}

Result<QByteArray> members(const Schema &sequence, const QJsonObject &object)
{
    for (const auto &name : object.keys()) {
        if (!isNameOf(sequence, name))
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("%1 has no member '%2'").arg(QLatin1String(sequence.name), name));
    }
    QByteArray octets;
    for (const auto &member : sequence.members) {
        const auto value = valueOf(member, object);
        if (value.isUndefined() || (member.type->form == Form::Null && value == QJsonValue(false))) {
            if (!member.isOptional)
                return failure(Error::Kind::InvalidInput,
                               QStringLiteral("%1: is missing").arg(QLatin1String(member.name)));
            continue;
        }
        auto part = component(member, value);
        if (!part)
            return part;
        octets += *part;
    }
    return octets;
}

Result<QByteArray> elements(const Schema &list, const QJsonArray &array)
{
    QByteArray octets;
    for (const auto &entry : array) {
        auto part = component(list.members[0], entry);
        if (!part)
            return part;
        octets += *part;
    }
    return octets;
}

Result<QByteArray> content(const Schema &type, const QJsonValue &json)
{
    if (type.form == Form::Sequence && (json.isObject() || json.isNull() || json == QJsonValue(true)))
        return members(type, json.toObject());
    if (type.form == Form::Choice && json.isObject())
        return arm(type, json.toObject());
    if (type.form == Form::List && json.isArray())
        return elements(type, json.toArray());
    const bool isComposite = type.form == Form::Sequence || type.form == Form::Choice || type.form == Form::List;
    if (!isComposite)
        return leafFromJson(type, json);
    if (json.isString())
        return leafFromJson(Schema{}, json); // the inside of anything may be given as octets
    return failure(Error::Kind::InvalidInput, QStringLiteral("not a %1").arg(QLatin1String(type.name)));
}

Result<QByteArray> treeNodes(const QJsonArray &nodes, int depth)
{
    QByteArray octets;
    for (const auto &entry : nodes) {
        const auto node = entry.toObject();
        bool isTag = false;
        const auto tag = node[u"tag"].toString().toUInt(&isTag, 16);
        const auto children = node[u"children"].toArray();
        auto inside = children.isEmpty() ? leafFromJson(Schema{}, node[u"value"].toString(QString()))
                                         : treeNodes(children, depth + 1);
        if (!inside)
            return inside;
        if ((!isTag && !node[u"tag"].toString().isEmpty()) || depth > MaximumDepth)
            return failure(Error::Kind::InvalidInput, QStringLiteral("no tag '%1'").arg(node[u"tag"].toString()));
        octets += isTag ? element(tag, *inside) : *inside;
    }
    return octets;
}

Result<QByteArray> segmentOctets(const QJsonObject &root)
{
    bool isTag = false;
    const auto tag = root[u"tag"].toString().toUInt(&isTag, 16);
    const auto length = root[u"length"].toInt(-1);
    if (!isTag || length < 0)
        return failure(Error::Kind::InvalidInput, QStringLiteral("a segment without tag and length"));
    const auto inside = treeNodes(root[u"children"].toArray(), 1);
    if (!inside)
        return inside;
    return tlvHeader(tag, static_cast<std::size_t>(length)) + *inside;
}

} // namespace

Result<QByteArray> encodeFromJson(const Schema &type, const QJsonValue &json)
{
    auto inside = content(type, json);
    if (!inside)
        return within(type.name, inside.error());
    return type.tag == 0 ? std::move(*inside) : element(type.tag, *inside);
}

Result<QByteArray> encodeFromTree(const QJsonObject &json)
{
    const auto nodes = json[u"tree"].toArray();
    // A segment's length counts what the following ones bring.
    if (json[u"type"].toString() == u"BoundProfilePackageSegment" && nodes.size() == 1)
        return segmentOctets(nodes[0].toObject());
    return treeNodes(nodes, 0);
}

Result<QByteArray> encodeJsonText(const QByteArray &text, QStringView typeName)
{
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("JSON, offset %1: %2").arg(problem.offset).arg(problem.errorString()));
    auto object = document.object();
    if (object.value(u"tree").isArray())
        return encodeFromTree(object);
    const auto named = object.take(QStringLiteral("type")).toString();
    const auto name = typeName.isEmpty() ? named : typeName.toString();
    const auto types = typesNamed(name);
    if (types.empty())
        return failure(Error::Kind::NotFound, QStringLiteral("no type '%1'").arg(name));
    Result<QByteArray> last = failure(Error{});
    for (const auto *type : types) {
        last = encodeFromJson(*type, document.isArray() ? QJsonValue(document.array()) : QJsonValue(object));
        if (last)
            return last;
    }
    return last;
}

} // namespace longreach::sgp32
