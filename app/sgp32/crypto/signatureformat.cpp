// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/eckey.h"

#include "app/sgp32/tlv/tlvreader.h"
#include "app/sgp32/tlv/tlvwriter.h"

namespace longreach::sgp32 {

namespace {

constexpr std::size_t NumberSize = 32;

/// An unsigned number as the content of an INTEGER: no needless zeros, one where it would read as negative.
QByteArray toIntegerContent(OctetView number)
{
    while (number.size() > 1 && number[0] == std::byte{0})
        number = number.subspan(1);
    auto content = toByteArray(number);
    if ((number[0] & std::byte{0x80}) != std::byte{0})
        content.prepend('\0');
    return content;
}

bool appendNumber(QByteArray &to, OctetView content)
{
    while (!content.empty() && content[0] == std::byte{0})
        content = content.subspan(1);
    if (content.size() > NumberSize)
        return false;
    to += QByteArray(static_cast<qsizetype>(NumberSize - content.size()), '\0') + toByteArray(content);
    return true;
}

} // namespace

Result<QByteArray> toDerSignature(OctetView raw)
{
    if (raw.size() != 2 * NumberSize)
        return failure(Error::Kind::InvalidInput, QStringLiteral("signature: %1 octets instead of 64").arg(raw.size()));
    const auto r = toIntegerContent(raw.first(NumberSize));
    const auto s = toIntegerContent(raw.last(NumberSize));
    return writeTlv([&](TlvWriter &to) {
        to.constructed(tag::Sequence, [&] {
            to.element(tag::Integer, viewOf(r));
            to.element(tag::Integer, viewOf(s));
        });
    });
}

Result<QByteArray> toRawSignature(OctetView der)
{
    TlvReader outer(der);
    Tlv sequence;
    QByteArray raw;
    if (outer.next(sequence) && outer.isAtEnd() && sequence.tag == tag::Sequence) {
        TlvReader numbers(sequence.content);
        Tlv number;
        while (numbers.next(number) && number.tag == tag::Integer && appendNumber(raw, number.content)) {}
        if (numbers.isAtEnd() && raw.size() == 2 * static_cast<qsizetype>(NumberSize))
            return raw;
    }
    return failure(Error::Kind::InvalidInput, QStringLiteral("signature: no ECDSA-Sig-Value"));
}

} // namespace longreach::sgp32
