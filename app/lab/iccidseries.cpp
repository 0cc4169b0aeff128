// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/iccidseries.h"

#include "app/core/digits.h"

namespace longreach::lab {

Iccid iccidOf(QLatin1String callingCode, int issuer, quint64 number)
{
    constexpr quint64 Numbers = 100'000'000'000ULL;
    constexpr int StemDigits = 19;
    const auto front = QStringLiteral("89%1%2").arg(callingCode).arg(issuer, 3, 10, QLatin1Char('0'));
    const auto stem = front
        + QStringLiteral("%1").arg(number % Numbers, StemDigits - static_cast<int>(front.size()), 10, QLatin1Char('0'));
    const auto digits = readDigits(stem, StemDigits, u"ICCID").value();
    return Iccid::parse(stem + QChar(u'0' + luhnCheckDigit(digits))).value();
}

} // namespace longreach::lab
