// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/input.h"

#include "app/sgp32/decode/apdutrace.h"
#include "app/sgp32/decode/tree.h"

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
        return character == ' ' || character == '\n' || character == '\r' || character == '\t' || character == ':'
            || character == ',';
    };
    text.replace("0x", "").replace("0X", "");
    text.erase(std::remove_if(text.begin(), text.end(), isSeparator), text.end());
    return text;
}

bool isHexadecimal(const QByteArray &bare)
{
    return !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), isHexDigit);
}

QByteArray pemBody(const QByteArray &text)
{
    const auto begin = text.indexOf("-----BEGIN ");
    const auto end = text.indexOf("-----END ", begin + 1);
    const auto body = text.indexOf('\n', begin);
    return begin < 0 || end < 0 || body < 0 || body > end ? QByteArray() : text.mid(body, end - body);
}

/// The octets of base64 with or without PEM's lines around it; empty if it is none.
QByteArray fromBase64(const QByteArray &text)
{
    const auto pem = pemBody(text);
    const auto encoded = (pem.isEmpty() ? text : pem).simplified().replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && encoded.size() % 4 == 0 ? decoded.decoded : QByteArray();
}

} // namespace

Result<QByteArray> octetsFromInput(const QByteArray &text)
{
    const auto bare = withoutSeparators(text);
    if (bare.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("there are no octets"));
    if (isHexadecimal(bare))
        return QByteArray::fromHex(bare.chopped(bare.size() % 2));
    // Nothing of the standard begins with a byte that base64 text of it could be mistaken for.
    const auto decoded = fromBase64(text);
    return decoded.isEmpty() ? text : decoded;
}

bool endsInHalfAnOctet(const QByteArray &text)
{
    const auto bare = withoutSeparators(text);
    return isHexadecimal(bare) && bare.size() % 2 != 0;
}

bool isOctetText(const QByteArray &text)
{
    if (isHexadecimal(withoutSeparators(text)) || readApduTrace(text))
        return true;
    const auto decoded = fromBase64(text);
    return !decoded.isEmpty() && !decodeToTree(decoded).type.isEmpty();
}

} // namespace longreach::sgp32
