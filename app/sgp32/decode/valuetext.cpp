// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/valuetext.h"

#include "app/core/plmn.h"
#include "app/sgp32/schema/leaf.h"
#include "app/sgp32/values/taglist.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace longreach::sgp32 {

namespace {

ValueText unreadable(OctetView content, const QString &finding)
{
    return {toHexText(content), finding, false};
}

ValueText describeInteger(const Schema &type, OctetView content)
{
    const auto number = readInteger(content);
    if (content.empty())
        return unreadable(content, QStringLiteral("an INTEGER without octets"));
    if (!number) {
        const bool isWord = type.form == Form::Enumerated;
        return {toHexText(content), isWord ? QStringLiteral("no value of %1").arg(QLatin1String(type.name)) : QString(),
                true};
    }
    ValueText value{QString::number(*number), {}, true};
    if (type.form == Form::Enumerated) {
        if (const char *word = wordOf(type, *number))
            value.text = QStringLiteral("%1(%2)").arg(QLatin1String(word)).arg(*number);
        else
            value.finding = QStringLiteral("%1 is no value of %2").arg(*number).arg(QLatin1String(type.name));
    }
    if (IntegerOctets(*number).view().size() != content.size())
        value.finding = QStringLiteral("the INTEGER is longer than it needs to be");
    return value;
}

ValueText describeBoolean(OctetView content)
{
    bool isTrue = false;
    if (!Leaf<bool>::read(content, isTrue))
        return unreadable(content, QStringLiteral("a BOOLEAN has one octet"));
    const bool isCanonical = content[0] == std::byte{0} || content[0] == std::byte{0xFF};
    return {isTrue ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
            isCanonical ? QString() : QStringLiteral("TRUE is FF in DER"), true};
}

ValueText describeBits(const Schema &type, OctetView content)
{
    const auto mask = readBitMask(content);
    if (!mask)
        return unreadable(content, QStringLiteral("no BIT STRING"));
    QStringList words;
    for (int bit = 0; bit < 32; ++bit) {
        if ((*mask >> bit & 1U) == 0)
            continue;
        const char *word = wordOf(type, bit);
        words << (word ? QString::fromLatin1(word) : QStringLiteral("bit %1").arg(bit));
    }
    const auto shortest = BitStringOctets(*mask);
    const bool isShortest = toByteArray(shortest.view()) == toByteArray(content);
    return {words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", ")),
            isShortest ? QString() : QStringLiteral("the BIT STRING is not the shortest for its bits"), true};
}

ValueText describeText(OctetView content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(toByteArray(content));
    if (decoder.hasError())
        return {text, QStringLiteral("not UTF-8"), true};
    const bool hasControls = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control && !letter.isSpace();
    });
    return {text, hasControls ? QStringLiteral("has control characters") : QString(), true};
}

ValueText describeNumber(OctetView content)
{
    if (content.empty() || content.size() > 8)
        return {toHexText(content), {}, true};
    quint64 number = 0;
    for (const auto octet : content)
        number = number << 8U | std::to_integer<quint64>(octet);
    return {QString::number(number), {}, true};
}

ValueText describeOid(OctetView content)
{
    const auto oid = Oid::fromBytes(content);
    return oid ? ValueText{oid->toString(), {}, true} : unreadable(content, QStringLiteral("no OBJECT IDENTIFIER"));
}

ValueText describeIdentity(const Schema &type, OctetView content)
{
    if (type.form == Form::Plmn) {
        const auto plmn = Plmn::fromWire(content);
        return {plmn ? plmn->toString() : toHexText(content), {}, content.size() == 3};
    }
    if (type.form == Form::Version) {
        Version version;
        if (!Leaf<Version>::read(content, version))
            return unreadable(content, QStringLiteral("a version has three octets"));
        return {version.toString(), {}, true};
    }
    if (type.form == Form::Eid) {
        const auto eid = Eid::fromBytes(content);
        return {eid ? eid->toString() : toHexText(content), eid ? QString() : eid.error().detail, true};
    }
    const auto iccid = Iccid::fromWire(content);
    return {iccid ? iccid->toString() : toHexText(content), iccid ? QString() : iccid.error().detail, true};
}

ValueText describeTagList(OctetView content)
{
    const auto tags = readTagList(content);
    if (!tags)
        return unreadable(content, tags.error().detail);
    QStringList words;
    for (const auto tag : *tags)
        words << toHex(tag);
    return {words.join(u' '), {}, true};
}

} // namespace

QString toHexText(OctetView octets)
{
    return QString::fromLatin1(toByteArray(octets).toHex()).toUpper();
}

ValueText describeValue(const Schema &type, OctetView content)
{
    switch (type.form) {
    case Form::Integer:
    case Form::Enumerated: return describeInteger(type, content);
    case Form::Boolean: return describeBoolean(content);
    case Form::Null: return content.empty() ? ValueText{} : unreadable(content, QStringLiteral("NULL has no content"));
    case Form::Bits: return describeBits(type, content);
    case Form::Number: return describeNumber(content);
    case Form::Text: return describeText(content);
    case Form::ObjectIdentifier: return describeOid(content);
    case Form::Version:
    case Form::Eid:
    case Form::Iccid:
    case Form::Plmn: return describeIdentity(type, content);
    case Form::TagList: return describeTagList(content);
    case Form::Octets:
    case Form::Any:
    case Form::Sequence:
    case Form::Choice:
    case Form::List: break;
    }
    return {toHexText(content), {}, true};
}

namespace {

struct UniversalType {
    Tag tag;
    const char *name;
    Form form;
};
constexpr UniversalType UniversalTypes[] = {
    {tag::Boolean, "BOOLEAN", Form::Boolean},
    {tag::Integer, "INTEGER", Form::Integer},
    {tag::BitString, "BIT STRING", Form::Octets},
    {tag::OctetString, "OCTET STRING", Form::Octets},
    {tag::Null, "NULL", Form::Null},
    {tag::ObjectIdentifier, "OBJECT IDENTIFIER", Form::ObjectIdentifier},
    {tag::Utf8String, "UTF8String", Form::Text},
    {0x13, "PrintableString", Form::Text},
    {0x14, "TeletexString", Form::Text},
    {0x16, "IA5String", Form::Text},
    {0x17, "UTCTime", Form::Text},
    {0x18, "GeneralizedTime", Form::Text},
    {tag::Sequence, "SEQUENCE", Form::Any},
    {0x31, "SET", Form::Any},
};

const UniversalType *universalType(Tag tag)
{
    const auto *found = std::find_if(std::begin(UniversalTypes), std::end(UniversalTypes),
                                     [&](const UniversalType &type) { return type.tag == tag; });
    return found == std::end(UniversalTypes) ? nullptr : found;
}

} // namespace

QString universalName(Tag tag)
{
    if (const auto *type = universalType(tag))
        return QString::fromLatin1(type->name);
    const bool isContext = tag <= 0xFF && (tag & 0xC0U) == 0x80U;
    return QStringLiteral("[%1]").arg(isContext ? QString::number(tag & 0x1FU) : toHex(tag));
}

QString universalText(Tag tag, OctetView content)
{
    const auto *type = universalType(tag);
    if (!type)
        return toHexText(content);
    return describeValue(Schema{.name = type->name, .form = type->form, .tag = 0, .members = {}, .words = {}}, content)
        .text;
}

} // namespace longreach::sgp32
