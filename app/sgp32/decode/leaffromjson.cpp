// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/leaffromjson.h"

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/plmn.h"
#include "app/sgp32/tlv/tlvwriter.h"
#include "app/sgp32/values/bits.h"
#include "app/sgp32/values/oid.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>
#include <optional>

namespace longreach::sgp32 {

namespace {

tl::unexpected<Error> refuse(const QString &finding)
{
    return failure(Error::Kind::InvalidInput, finding);
}

Result<QByteArray> fromHex(const QJsonValue &json)
{
    auto text = json.toString();
    text.remove(u' ');
    const auto octets = QByteArray::fromHex(text.toLatin1());
    if (!json.isString() || octets.size() * 2 != text.size())
        return refuse(QStringLiteral("not hexadecimal"));
    return octets;
}

/// JSON numbers are exact up to 2^53, far beyond any counter.
std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    constexpr double Exact = 9'007'199'254'740'992;
    const auto number = json.toDouble();
    const bool isWhole = json.isDouble() && std::trunc(number) == number && std::abs(number) <= Exact;
    return isWhole ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

Result<qint64> wordOrNumber(const Schema &type, const QJsonValue &json)
{
    if (const auto number = wholeNumber(json))
        return *number;
    for (const auto &word : type.words) {
        if (json.toString().compare(QLatin1String(word.text), Qt::CaseInsensitive) == 0)
            return word.value;
    }
    return refuse(QStringLiteral("neither a whole number nor a word of %1").arg(QLatin1String(type.name)));
}

Result<QByteArray> integer(const Schema &type, const QJsonValue &json)
{
    const auto number = wordOrNumber(type, json);
    if (!number)
        return failure(number.error());
    return toByteArray(IntegerOctets(*number).view());
}

Result<QByteArray> bits(const Schema &type, const QJsonValue &json)
{
    quint32 mask = 0;
    const auto words = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const auto &word : words) {
        const auto bit = wordOrNumber(type, word);
        if (!bit || *bit < 0 || *bit > 31)
            return refuse(QStringLiteral("no bit of %1").arg(QLatin1String(type.name)));
        mask |= 1U << *bit;
    }
    return toByteArray(BitStringOctets(mask).view());
}

Result<QByteArray> number(const QJsonValue &json)
{
    if (!json.isDouble())
        return fromHex(json);
    const auto whole = wholeNumber(json);
    if (!whole || *whole < 0)
        return refuse(QStringLiteral("no whole number from 0 on"));
    auto left = static_cast<quint64>(*whole);
    QByteArray octets;
    do {
        octets.prepend(static_cast<char>(left & 0xFFU));
        left >>= 8U;
    } while (left != 0);
    return octets;
}

Result<QByteArray> version(const QJsonValue &json)
{
    const auto parts = json.toString().split(u'.');
    QByteArray octets;
    for (const auto &part : parts) {
        bool isNumber = false;
        const auto octet = part.toUShort(&isNumber);
        if (!isNumber || octet > 0xFF)
            return refuse(QStringLiteral("no version"));
        octets += static_cast<char>(octet);
    }
    return octets.size() == 3 ? Result<QByteArray>(octets) : refuse(QStringLiteral("a version has three numbers"));
}

/// A value read by `parsed`, or the same in its wire form as hexadecimal.
template <typename Value, typename ToOctets>
Result<QByteArray> identity(const Result<Value> &parsed, const QJsonValue &json, ToOctets toOctets)
{
    if (parsed)
        return toByteArray(toOctets(*parsed));
    const auto octets = fromHex(json);
    return octets && octets->size() <= 16 ? octets : Result<QByteArray>(failure(parsed.error()));
}

} // namespace

Result<QByteArray> leafFromJson(const Schema &type, const QJsonValue &json)
{
    const auto text = json.toString();
    switch (type.form) {
    case Form::Integer:
    case Form::Enumerated: return integer(type, json);
    case Form::Boolean:
        return json.isBool() ? Result<QByteArray>(QByteArray(1, json.toBool() ? '\xFF' : '\0'))
                             : refuse(QStringLiteral("neither true nor false"));
    case Form::Null: return QByteArray();
    case Form::Bits: return bits(type, json);
    case Form::Number: return number(json);
    case Form::Text: return json.isString() ? Result<QByteArray>(text.toUtf8()) : refuse(QStringLiteral("no text"));
    case Form::ObjectIdentifier: return identity(Oid::parse(text), json, [](const Oid &oid) { return oid.view(); });
    case Form::Version: return version(json);
    case Form::Eid: return identity(Eid::parse(text), json, [](const Eid &eid) { return OctetView(eid.bytes()); });
    case Form::Iccid: {
        const auto iccid = Iccid::parse(text);
        return iccid ? Result<QByteArray>(toByteArray(iccid->toWire())) : fromHex(json);
    }
    case Form::Plmn: {
        const auto plmn = Plmn::parse(text);
        return plmn ? Result<QByteArray>(toByteArray(plmn->toWire())) : fromHex(json);
    }
    case Form::TagList:
    case Form::Octets:
    case Form::Any:
    case Form::Sequence:
    case Form::Choice:
    case Form::List: break;
    }
    return fromHex(json);
}

} // namespace longreach::sgp32
