// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/jsonvalues.h"

#include "app/sgp32/schema/leaf.h"
#include "app/sgp32/tlv/tlvwriter.h"

#include <cmath>

namespace longreach::sgp32 {

namespace {

constexpr Tag CardCancelTag = 0xBF41;
constexpr Tag InnerCodeTag = 0x81;
constexpr int UndefinedError = 127;

tl::unexpected<Error> refuse(const JsonMember &member, const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QLatin1String(member.key) + QStringLiteral(": ") + finding);
}

Result<QByteArray> fromBase64(const JsonMember &member, const QJsonValue &json)
{
    auto text = json.toString().toLatin1();
    text.replace(" ", "").replace("\n", "").replace("\r", "").replace("\t", "");
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!json.isString() || !decoded)
        return refuse(member, QStringLiteral("not base64"));
    return decoded.decoded;
}

Result<QByteArray> fromHex(const JsonMember &member, const QJsonValue &json, qsizetype atMost)
{
    const auto text = json.toString().toLatin1();
    const auto octets = QByteArray::fromHex(text);
    if (octets.isEmpty() || octets.size() * 2 != text.size() || octets.size() > atMost)
        return refuse(member, QStringLiteral("not 1 to %1 octets in hexadecimal").arg(atMost));
    return tlvOf(member.tag, octets);
}

/// The one TLV that `octets` are; a fault if they are not.
TlvFault readOnly(const QByteArray &octets, Tlv &tlv)
{
    TlvReader reader(viewOf(octets));
    if (!reader.next(tlv))
        return octets.isEmpty() ? TlvFault::TagCutShort : reader.fault();
    return reader.isAtEnd() ? TlvFault::None : TlvFault::TagTooLong;
}

Result<QByteArray> whole(const JsonMember &member, const QByteArray &octets)
{
    Tlv tlv;
    const bool isOne = readOnly(octets, tlv) == TlvFault::None;
    if (!isOne || (member.tag != 0 && tlv.tag != member.tag))
        return refuse(member,
                      member.tag == 0 ? QStringLiteral("not one TLV")
                                      : QStringLiteral("not one TLV under %1").arg(toHex(member.tag)));
    return octets;
}

Result<QByteArray> wholeOrBare(const JsonMember &member, const QByteArray &octets, qsizetype bareSize)
{
    return octets.size() == bareSize ? tlvOf(member.tag, octets) : whole(member, octets);
}

Result<QByteArray> fromEncoded(const JsonMember &member, const QByteArray &octets)
{
    switch (member.form) {
    case JsonForm::Content:
    case JsonForm::Explicit: return tlvOf(member.tag, octets);
    case JsonForm::Signature: return wholeOrBare(member, octets, 64);
    case JsonForm::KeyId: return octets.size() == 32 ? tlvOf(member.tag, octets) : wholeOrBare(member, octets, 20);
    case JsonForm::WholeOrInner: {
        Tlv tlv;
        const bool isInner = readOnly(octets, tlv) == TlvFault::None && tlv.tag != member.tag;
        return isInner ? tlvOf(member.tag, octets) : whole(member, octets);
    }
    case JsonForm::CardCancel: {
        Tlv tlv;
        if (readOnly(octets, tlv) != TlvFault::None || tlv.tag != CardCancelTag)
            return refuse(member, QStringLiteral("not one TLV under BF41"));
        return tlvOf(member.tag, toByteArray(tlv.content));
    }
    case JsonForm::Digits:
    case JsonForm::Hex:
    case JsonForm::Text:
    case JsonForm::Number:
    case JsonForm::Flag:
    case JsonForm::Whole:
    case JsonForm::Object:
    case JsonForm::InnerCode:
    case JsonForm::AnyWhole: break;
    }
    return whole(member, octets);
}

QString toBase64(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64());
}

QLatin1String keyOf(const JsonMember &member, HttpInterface interface)
{
    return QLatin1String(interface == HttpInterface::Es9Plus && member.es9Key ? member.es9Key : member.key);
}

QJsonValue valueIn(const QJsonObject &json, const JsonMember &member)
{
    const auto value = json.value(QLatin1String(member.key));
    return value.isUndefined() && member.es9Key ? json.value(QLatin1String(member.es9Key)) : value;
}

/// The code in an error that names its package too, which JSON does not.
QJsonValue codeInside(OctetView content)
{
    TlvReader reader(content);
    Tlv tlv;
    while (reader.next(tlv)) {
        if (tlv.tag == InnerCodeTag)
            return readInteger(tlv.content).value_or(UndefinedError);
    }
    return UndefinedError;
}

/// The TLV of a member's JSON value. Fails with InvalidInput.
Result<QByteArray> memberFromJson(const JsonMember &member, const QJsonValue &json)
{
    switch (member.form) {
    case JsonForm::Digits: return fromHex(member, json, 16);
    case JsonForm::Hex: return fromHex(member, json, 16);
    case JsonForm::Text:
        return json.isString() ? Result<QByteArray>(tlvOf(member.tag, json.toString().toUtf8()))
                               : refuse(member, QStringLiteral("no text"));
    case JsonForm::Number:
        if (!json.isDouble() || std::trunc(json.toDouble()) != json.toDouble() || std::abs(json.toDouble()) > 1e9)
            return refuse(member, QStringLiteral("no whole number"));
        return tlvOf(member.tag, toByteArray(IntegerOctets(static_cast<qint64>(json.toDouble())).view()));
    case JsonForm::Flag: return json.toBool() ? tlvOf(member.tag, {}) : QByteArray();
    case JsonForm::InnerCode: return QByteArray();
    case JsonForm::Object:
        if (json.isObject())
            return membersFromJson(member.members, json.toObject()).map([&](const QByteArray &inside) {
                return tlvOf(member.tag, inside);
            });
        break;
    case JsonForm::Content:
    case JsonForm::Whole:
    case JsonForm::WholeOrInner:
    case JsonForm::Signature:
    case JsonForm::KeyId:
    case JsonForm::Explicit:
    case JsonForm::CardCancel:
    case JsonForm::AnyWhole: break;
    }
    const auto octets = fromBase64(member, json);
    return octets ? fromEncoded(member, *octets) : octets;
}

/// The JSON value of a member's TLV.
QJsonValue memberToJson(const JsonMember &member, const Tlv &tlv, HttpInterface interface)
{
    switch (member.form) {
    case JsonForm::Digits:
    case JsonForm::Hex: return QString::fromLatin1(toByteArray(tlv.content).toHex()).toUpper();
    case JsonForm::Text: return QString::fromUtf8(toByteArray(tlv.content));
    case JsonForm::Number: return readInteger(tlv.content).value_or(UndefinedError);
    case JsonForm::InnerCode: return codeInside(tlv.content);
    case JsonForm::Flag: return true;
    case JsonForm::Content:
    case JsonForm::Explicit: return toBase64(toByteArray(tlv.content));
    case JsonForm::CardCancel: return toBase64(tlvOf(CardCancelTag, toByteArray(tlv.content)));
    case JsonForm::Object:
        if (const auto json = membersToJson(member.members, tlv.content, interface))
            return *json;
        break;
    case JsonForm::Whole:
    case JsonForm::WholeOrInner:
    case JsonForm::Signature:
    case JsonForm::KeyId:
    case JsonForm::AnyWhole: break;
    }
    return toBase64(toByteArray(tlv.octets));
}

} // namespace

QByteArray tlvOf(Tag tag, const QByteArray &content)
{
    return writeTlv([&](TlvWriter &to) { to.element(tag, viewOf(content)); });
}

bool hasMember(const QJsonObject &json, const JsonMember &member)
{
    return !valueIn(json, member).isUndefined();
}

Result<QByteArray> membersFromJson(std::span<const JsonMember> members, const QJsonObject &json)
{
    QByteArray octets;
    for (const auto &member : members) {
        const auto value = valueIn(json, member);
        if (value.isUndefined() || value.isNull()) {
            if (member.isRequired)
                return failure(Error::Kind::InvalidInput, QLatin1String(member.key) + QStringLiteral(": is missing"));
            continue;
        }
        const bool isErrorBeside = member.tag == tag::Integer && !octets.isEmpty();
        if (isErrorBeside)
            continue; // some eIMs say 0 beside a package
        auto part = memberFromJson(member, value);
        if (!part)
            return part;
        octets += *part;
    }
    return octets;
}

Result<QJsonObject> membersToJson(std::span<const JsonMember> members, OctetView content, HttpInterface interface)
{
    QJsonObject json;
    TlvReader reader(content);
    Tlv tlv;
    std::size_t expected = 0;
    while (reader.next(tlv)) {
        auto at = expected;
        while (at < members.size() && members[at].tag != tlv.tag && members[at].form != JsonForm::AnyWhole)
            ++at;
        if (at == members.size())
            continue; // an element of another version
        json.insert(keyOf(members[at], interface), memberToJson(members[at], tlv, interface));
        expected = at + 1;
    }
    if (reader.fault() != TlvFault::None)
        return failure(Error::Kind::InvalidInput, toSentence(reader.fault()));
    return json;
}

} // namespace longreach::sgp32
