// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/plmn.h"

#include "app/core/digits.h"

namespace longreach {

Result<Plmn> Plmn::parse(QStringView text)
{
    auto plain = text.toString();
    plain.remove(u'/');
    const auto digits = readDigits(plain, 6, u"PLMN");
    if (!digits)
        return failure(digits.error());
    if (digits->size() < 5)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("PLMN: %1 digits instead of 5 or 6").arg(digits->size()));
    const auto number = [&](std::size_t from, std::size_t to) {
        quint16 value = 0;
        for (auto at = from; at < to; ++at)
            value = static_cast<quint16>(value * 10 + (*digits)[at]);
        return value;
    };
    if (number(0, 3) == 0)
        return failure(Error::Kind::InvalidInput, QStringLiteral("PLMN: there is no country 000"));
    return Plmn(number(0, 3), number(3, digits->size()), digits->size() == 6);
}

Result<Plmn> Plmn::fromWire(std::span<const std::byte> octets)
{
    if (octets.size() != 3)
        return failure(Error::Kind::InvalidInput, QStringLiteral("PLMN: %1 octets instead of 3").arg(octets.size()));
    const auto low = [&](std::size_t at) { return std::to_integer<int>(octets[at] & std::byte{0x0F}); };
    const auto high = [&](std::size_t at) { return std::to_integer<int>(octets[at] >> 4); };
    QString text;
    for (const int digit : {low(0), high(0), low(1), low(2), high(2), high(1)}) {
        if (digit == 0x0F && text.size() == 5)
            break;
        if (digit > 9)
            return failure(Error::Kind::InvalidInput, QStringLiteral("PLMN: octets hold a wildcard or no digit"));
        text += QChar(u'0' + digit);
    }
    return parse(text);
}

Result<Plmn> Plmn::fromValue(quint32 value)
{
    if (value > 0xFF'FFFFU)
        return failure(Error::Kind::InvalidInput, QStringLiteral("PLMN: the value has more than three octets"));
    const std::array octets{static_cast<std::byte>(value >> 16U & 0xFFU), static_cast<std::byte>(value >> 8U & 0xFFU),
                            static_cast<std::byte>(value & 0xFFU)};
    return fromWire(octets);
}

QString Plmn::toString() const
{
    return mcc() + u'-' + mnc();
}

QString Plmn::mcc() const
{
    return QStringLiteral("%1").arg(m_mcc, 3, 10, QLatin1Char('0'));
}

QString Plmn::mnc() const
{
    return QStringLiteral("%1").arg(m_mnc, m_hasLongMnc ? 3 : 2, 10, QLatin1Char('0'));
}

std::array<std::byte, 3> Plmn::toWire() const noexcept
{
    const unsigned mnc3 = m_hasLongMnc ? m_mnc % 10U : 0x0FU;
    const unsigned pair = m_hasLongMnc ? m_mnc / 10U : m_mnc;
    return {static_cast<std::byte>((m_mcc / 10U % 10U) << 4U | m_mcc / 100U),
            static_cast<std::byte>(mnc3 << 4U | m_mcc % 10U), static_cast<std::byte>(pair % 10U << 4U | pair / 10U)};
}

quint32 Plmn::value() const noexcept
{
    const auto wire = toWire();
    return std::to_integer<quint32>(wire[0]) << 16U | std::to_integer<quint32>(wire[1]) << 8U
        | std::to_integer<quint32>(wire[2]);
}

} // namespace longreach
