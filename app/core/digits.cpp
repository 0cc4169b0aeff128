// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/digits.h"

#include <algorithm>

namespace longreach {

Result<std::vector<std::uint8_t>> readDigits(QStringView text, qsizetype maximum, QStringView what)
{
    std::vector<std::uint8_t> digits;
    digits.reserve(static_cast<std::size_t>(maximum));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto unit = text.at(at).unicode();
        if (unit == u' ' || unit == u'-' || unit == u'\u00a0')
            continue;
        if (unit < u'0' || unit > u'9')
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("%1: character %2 is not a digit").arg(what).arg(at + 1));
        if (static_cast<qsizetype>(digits.size()) == maximum)
            return failure(Error::Kind::InvalidInput, QStringLiteral("%1: more than %2 digits").arg(what).arg(maximum));
        digits.push_back(static_cast<std::uint8_t>(unit - u'0'));
    }
    return digits;
}

Result<QByteArray> readHex(QStringView text, QStringView what)
{
    auto plain = text.toString();
    plain.remove(u' ');
    const auto isHexDigit = [](QChar character) {
        const auto unit = character.unicode();
        return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
    };
    // QByteArray::fromHex leaves out what is no digit, which would turn a typing error into another value.
    if (plain.size() % 2 != 0 || !std::all_of(plain.begin(), plain.end(), isHexDigit))
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("%1: not an even number of hexadecimal digits").arg(what));
    return QByteArray::fromHex(plain.toLatin1());
}

std::uint8_t luhnCheckDigit(std::span<const std::uint8_t> digits) noexcept
{
    unsigned sum = 0;
    bool doubled = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const unsigned value = doubled ? *digit * 2U : *digit;
        sum += value > 9 ? value - 9 : value;
    }
    return static_cast<std::uint8_t>((10U - sum % 10U) % 10U);
}

} // namespace longreach
