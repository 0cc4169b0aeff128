// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/values/oid.h"

#include <QStringList>

#include <algorithm>

namespace longreach::sgp32 {

namespace {

/// Sub-identifiers beyond this are no OID of this standard, and must not overflow.
constexpr quint64 MaximumSubidentifier = quint64(1) << 56U;

void appendBase128(QByteArray &to, quint64 number)
{
    QByteArray octets;
    do {
        octets.prepend(static_cast<char>((number & 0x7FU) | (octets.isEmpty() ? 0U : 0x80U)));
        number >>= 7U;
    } while (number != 0);
    to += octets;
}

} // namespace

Result<Oid> Oid::parse(QStringView dotted)
{
    QList<quint64> numbers;
    for (const auto part : dotted.split(u'.')) {
        bool isNumber = false;
        numbers += part.toULongLong(&isNumber);
        if (!isNumber || numbers.last() > MaximumSubidentifier)
            return failure(Error::Kind::InvalidInput, QStringLiteral("OID: '%1' is not a number").arg(part));
    }
    if (numbers.size() < 2 || numbers[0] > 2 || (numbers[0] < 2 && numbers[1] > 39))
        return failure(Error::Kind::InvalidInput, QStringLiteral("OID: does not begin like one"));
    Oid oid;
    appendBase128(oid.m_content, numbers[0] * 40 + numbers[1]);
    for (qsizetype at = 2; at < numbers.size(); ++at)
        appendBase128(oid.m_content, numbers[at]);
    return oid;
}

Result<Oid> Oid::fromBytes(OctetView content)
{
    const auto isLast = [](std::byte octet) { return (octet & std::byte{0x80}) == std::byte{0}; };
    if (content.empty() || !isLast(content.back()))
        return failure(Error::Kind::InvalidInput, QStringLiteral("OID: ends within a number"));
    Oid oid;
    oid.m_content = toByteArray(content);
    return oid;
}

QString Oid::toString() const
{
    QStringList parts;
    quint64 number = 0;
    for (const auto octet : view()) {
        number = number << 7U | std::to_integer<quint64>(octet & std::byte{0x7F});
        if ((octet & std::byte{0x80}) != std::byte{0})
            continue;
        if (parts.isEmpty()) {
            const auto root = std::min<quint64>(number / 40, 2);
            parts << QString::number(root);
            number -= root * 40;
        }
        parts << QString::number(number);
        number = 0;
    }
    return parts.join(u'.');
}

} // namespace longreach::sgp32
