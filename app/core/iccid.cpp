// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/iccid.h"

#include "app/core/digits.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr std::uint8_t Filler = 0x0F;

std::byte swapNibbles(std::byte octet)
{
    return octet << 4 | octet >> 4;
}

} // namespace

Result<Iccid> Iccid::parse(QStringView text)
{
    auto digits = readDigits(text, 20, u"ICCID");
    if (!digits)
        return failure(digits.error());
    if (digits->size() < 19)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("ICCID: %1 digits instead of 19 or 20").arg(digits->size()));
    digits->resize(20, Filler);
    std::array<std::byte, 10> packed{};
    for (std::size_t at = 0; at < packed.size(); ++at)
        packed[at] = static_cast<std::byte>((*digits)[at * 2] << 4U | (*digits)[at * 2 + 1]);
    return Iccid(packed);
}

Result<Iccid> Iccid::fromWire(std::span<const std::byte> octets)
{
    if (octets.size() != 10)
        return failure(Error::Kind::InvalidInput, QStringLiteral("ICCID: %1 octets instead of 10").arg(octets.size()));
    std::array<std::byte, 10> packed{};
    std::transform(octets.begin(), octets.end(), packed.begin(), swapNibbles);
    return fromBytes(packed);
}

Result<Iccid> Iccid::fromBytes(std::span<const std::byte> packed)
{
    if (packed.size() != 10)
        return failure(Error::Kind::InvalidInput, QStringLiteral("ICCID: %1 octets instead of 10").arg(packed.size()));
    for (std::size_t at = 0; at < 20; ++at) {
        const auto digit = packedDigit(packed, at);
        if (digit > 9 && !(at == 19 && digit == Filler))
            return failure(Error::Kind::InvalidInput, QStringLiteral("ICCID: position %1 is not a digit").arg(at + 1));
    }
    std::array<std::byte, 10> copy{};
    std::copy(packed.begin(), packed.end(), copy.begin());
    return Iccid(copy);
}

Result<Iccid> Iccid::parseWireHex(QStringView hex)
{
    if (hex.size() != 20)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("ICCID: %1 hex characters instead of 20").arg(hex.size()));
    const auto octets = readHex(hex, u"ICCID");
    if (!octets)
        return failure(octets.error());
    return fromWire(std::as_bytes(std::span(octets->constData(), static_cast<std::size_t>(octets->size()))));
}

QString Iccid::toString() const
{
    const qsizetype count = hasTwentyDigits() ? 20 : 19;
    QString text(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; ++at)
        text[at] = QChar(u'0' + packedDigit(m_digits, static_cast<std::size_t>(at)));
    return text;
}

QString Iccid::withoutCheckDigit() const
{
    return toString().first(19);
}

QString Iccid::withCheckDigit() const
{
    if (hasTwentyDigits())
        return toString();
    std::array<std::uint8_t, 19> digits{};
    for (std::size_t at = 0; at < digits.size(); ++at)
        digits[at] = packedDigit(m_digits, at);
    return toString() + QChar(u'0' + luhnCheckDigit(digits));
}

std::array<std::byte, 10> Iccid::toWire() const noexcept
{
    std::array<std::byte, 10> wire{};
    std::transform(m_digits.begin(), m_digits.end(), wire.begin(), swapNibbles);
    return wire;
}

QString Iccid::toWireHex() const
{
    const auto wire = toWire();
    const auto hex = QByteArray::fromRawData(reinterpret_cast<const char *>(wire.data()), 10).toHex();
    return QString::fromLatin1(hex).toUpper();
}

bool Iccid::hasTwentyDigits() const noexcept
{
    return packedDigit(m_digits, 19) != Filler;
}

bool Iccid::isLuhnValid() const noexcept
{
    const std::size_t count = hasTwentyDigits() ? 20 : 19;
    std::array<std::uint8_t, 20> digits{};
    for (std::size_t at = 0; at < count; ++at)
        digits[at] = packedDigit(m_digits, at);
    return luhnCheckDigit(std::span(digits).first(count - 1)) == digits[count - 1];
}

std::array<std::byte, 10> Iccid::stem() const noexcept
{
    auto copy = m_digits;
    copy.back() |= std::byte{Filler};
    return copy;
}

size_t qHash(const Iccid &iccid, size_t seed) noexcept
{
    const auto stem = iccid.stem();
    return qHashBits(stem.data(), stem.size(), seed);
}

} // namespace longreach
