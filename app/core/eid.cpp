// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eid.h"

#include "app/core/digits.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr unsigned CheckModulus = 97;

unsigned eidRemainder(std::span<const std::byte> packed)
{
    unsigned remainder = 0;
    for (std::size_t at = 0; at < packed.size() * 2; ++at)
        remainder = (remainder * 10 + packedDigit(packed, at)) % CheckModulus;
    return remainder;
}

std::array<std::byte, 16> packEid(std::span<const std::uint8_t> digits)
{
    std::array<std::byte, 16> packed{};
    for (std::size_t at = 0; at < packed.size(); ++at)
        packed[at] = static_cast<std::byte>(digits[at * 2] << 4U | digits[at * 2 + 1]);
    return packed;
}

} // namespace

Result<Eid> Eid::parse(QStringView text)
{
    const auto digits = readDigits(text, DigitCount, u"EID");
    if (!digits)
        return failure(digits.error());
    if (digits->size() != DigitCount)
        return failure(Error::Kind::InvalidInput, QStringLiteral("EID: %1 digits instead of 32").arg(digits->size()));
    const auto packed = packEid(*digits);
    return fromBytes(packed);
}

Result<Eid> Eid::fromBytes(std::span<const std::byte> octets)
{
    if (octets.size() != 16)
        return failure(Error::Kind::InvalidInput, QStringLiteral("EID: %1 octets instead of 16").arg(octets.size()));
    for (std::size_t at = 0; at < octets.size() * 2; ++at) {
        if (packedDigit(octets, at) > 9)
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("EID: octet %1 is not two decimal digits").arg(at / 2 + 1));
    }
    if (eidRemainder(octets) != 1)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("EID: the check digits do not match (modulo 97 is not 1)"));
    std::array<std::byte, 16> packed{};
    std::copy(octets.begin(), octets.end(), packed.begin());
    return Eid(packed);
}

Result<Eid> Eid::fromStem(QStringView stem)
{
    auto digits = readDigits(stem, DigitCount - 2, u"EID stem");
    if (!digits)
        return failure(digits.error());
    if (digits->size() != DigitCount - 2)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("EID stem: %1 digits instead of 30").arg(digits->size()));
    digits->resize(DigitCount, 0);
    auto packed = packEid(*digits);
    const unsigned check = CheckModulus + 1 - eidRemainder(packed);
    packed.back() = static_cast<std::byte>(check / 10 << 4U | check % 10);
    return fromBytes(packed);
}

QString Eid::toString() const
{
    QString text(DigitCount, Qt::Uninitialized);
    for (qsizetype at = 0; at < DigitCount; ++at)
        text[at] = QChar(u'0' + packedDigit(m_digits, static_cast<std::size_t>(at)));
    return text;
}

QString Eid::toDisplayString() const
{
    auto text = toString();
    for (qsizetype at = DigitCount - 4; at > 0; at -= 4)
        text.insert(at, u' ');
    return text;
}

} // namespace longreach
