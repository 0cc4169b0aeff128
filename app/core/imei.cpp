// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/imei.h"

#include "app/core/digits.h"

namespace longreach {

Result<Imei> Imei::parse(QStringView text)
{
    auto digits = readDigits(text, 16, u"IMEI");
    if (!digits)
        return failure(digits.error());
    if (digits->size() == 16)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("IMEI: 16 digits are an IMEISV; give the first 14 or the 15 of the IMEI"));
    if (digits->size() != 14 && digits->size() != 15)
        return failure(Error::Kind::InvalidInput, QStringLiteral("IMEI: %1 digits instead of 15").arg(digits->size()));
    const auto check = luhnCheckDigit(std::span(*digits).first(14));
    if (digits->size() == 15 && digits->back() != check)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("IMEI: the check digit is %1, not %2").arg(check).arg(digits->back()));
    digits->resize(14);
    quint64 value = 0;
    for (const auto digit : *digits)
        value = value * 10 + digit;
    return Imei(value * 10 + check);
}

Result<Imei> Imei::fromValue(quint64 value)
{
    return parse(QStringLiteral("%1").arg(value, 15, 10, QLatin1Char('0')));
}

QString Imei::toString() const
{
    return QStringLiteral("%1").arg(m_value, 15, 10, QLatin1Char('0'));
}

QString Imei::tac() const
{
    return toString().left(8);
}

} // namespace longreach
