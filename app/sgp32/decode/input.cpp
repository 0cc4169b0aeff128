// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/input.h"

#include <algorithm>

namespace longreach::sgp32 {

namespace {

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

QByteArray withoutSeparators(QByteArray text)
{
    const auto isSeparator = [](char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == ':';
    };
    text.erase(std::remove_if(text.begin(), text.end(), isSeparator), text.end());
    return text.startsWith("0x") || text.startsWith("0X") ? text.mid(2) : text;
}

QByteArray pemBody(const QByteArray &text)
{
    const auto begin = text.indexOf("-----BEGIN ");
    const auto end = text.indexOf("-----END ", begin + 1);
    const auto body = text.indexOf('\n', begin);
    return begin < 0 || end < 0 || body < 0 || body > end ? QByteArray() : text.mid(body, end - body);
}

} // namespace

Result<QByteArray> octetsFromInput(const QByteArray &text)
{
    const auto bare = withoutSeparators(text);
    if (bare.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("there are no octets"));
    if (bare.size() % 2 == 0 && std::all_of(bare.begin(), bare.end(), isHexDigit))
        return QByteArray::fromHex(bare);
    const auto pem = pemBody(text);
    const auto encoded = withoutSeparators(pem.isEmpty() ? text : pem);
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    // Nothing of the standard begins with a byte that base64 text of it could be mistaken for.
    if (decoded && !decoded.decoded.isEmpty() && encoded.size() % 4 == 0)
        return decoded.decoded;
    return text;
}

} // namespace longreach::sgp32
