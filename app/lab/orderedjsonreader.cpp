// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderedjsonreader.h"

#include <array>

namespace longreach::lab {

namespace {

constexpr int DeepestLevel = 512;

bool isDigit(char unit)
{
    return unit >= '0' && unit <= '9';
}

/// -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
bool isNumber(const QByteArray &text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const auto from = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        return at - from;
    };
    const auto take = [&](const char *any) {
        const bool isThere = at < text.size() && QByteArrayView(any).contains(text.at(at));
        at += isThere ? 1 : 0;
        return isThere;
    };
    take("-");
    const bool hasLeadingZero = at < text.size() && text.at(at) == '0';
    const auto whole = digits();
    if (whole == 0 || (hasLeadingZero && whole > 1))
        return false;
    if (take(".") && digits() == 0)
        return false;
    if (take("eE")) {
        take("+-");
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

tl::unexpected<Error> OrderedJsonReader::broken() const
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("JSON: broken at byte %1").arg(m_at + 1));
}

void OrderedJsonReader::skipBlanks()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_at)))
        ++m_at;
}

bool OrderedJsonReader::takeIf(char wanted)
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
        return false;
    ++m_at;
    return true;
}

Result<OrderedJson> OrderedJsonReader::read()
{
    auto value = readValue(0);
    skipBlanks();
    if (value && m_at != m_text.size())
        return broken();
    return value;
}

Result<OrderedJson> OrderedJsonReader::readValue(int depth)
{
    skipBlanks();
    if (depth > DeepestLevel)
        return broken();
    const char first = peek();
    if (first == '{')
        return readObject(depth);
    if (first == '[')
        return readArray(depth);
    if (first == '"')
        return readString().map([](QByteArray &&text) { return OrderedJson::string(std::move(text)); });
    if (first == '-' || isDigit(first))
        return readNumber();
    return readWord();
}

Result<OrderedJson> OrderedJsonReader::readObject(int depth)
{
    OrderedJson::Object members;
    takeIf('{');
    if (takeIf('}'))
        return OrderedJson::object({});
    do {
        skipBlanks();
        auto name = readString();
        if (!name || !takeIf(':'))
            return broken();
        auto value = readValue(depth + 1);
        if (!value)
            return value;
        members.emplace_back(std::move(*name), std::move(*value));
    } while (takeIf(','));
    if (!takeIf('}'))
        return broken();
    return OrderedJson::object(std::move(members));
}

Result<OrderedJson> OrderedJsonReader::readArray(int depth)
{
    OrderedJson::Array items;
    takeIf('[');
    if (takeIf(']'))
        return OrderedJson::array({});
    do {
        auto item = readValue(depth + 1);
        if (!item)
            return item;
        items.push_back(std::move(*item));
    } while (takeIf(','));
    if (!takeIf(']'))
        return broken();
    return OrderedJson::array(std::move(items));
}

Result<OrderedJson> OrderedJsonReader::readNumber()
{
    const auto from = m_at;
    while (isDigit(peek()) || (peek() != '\0' && QByteArrayView("+-.eE").contains(peek())))
        ++m_at;
    auto text = m_text.mid(from, m_at - from);
    if (!isNumber(text))
        return broken();
    return OrderedJson(OrderedJson::Value(OrderedJson::Number{std::move(text)}));
}

Result<OrderedJson> OrderedJsonReader::readWord()
{
    const std::array<std::pair<QByteArrayView, OrderedJson>, 3> words{
        {{"true", OrderedJson::boolean(true)}, {"false", OrderedJson::boolean(false)}, {"null", OrderedJson()}}};
    for (const auto &[word, value] : words) {
        if (QByteArrayView(m_text).sliced(m_at).startsWith(word)) {
            m_at += word.size();
            return value;
        }
    }
    return broken();
}

Result<QByteArray> OrderedJsonReader::readString()
{
    if (peek() != '"')
        return broken();
    ++m_at;
    QByteArray text;
    while (m_at < m_text.size() && m_text.at(m_at) != '"') {
        const char unit = m_text.at(m_at++);
        if (static_cast<unsigned char>(unit) < 0x20U || (unit == '\\' && !readEscape(text)))
            return broken();
        if (unit != '\\')
            text += unit;
    }
    if (m_at >= m_text.size() || !QByteArrayView(text).isValidUtf8())
        return broken();
    ++m_at;
    return text;
}

bool OrderedJsonReader::readEscape(QByteArray &out)
{
    const char kind = peek();
    ++m_at;
    if (kind == 'u')
        return readUnicodeEscape(out);
    constexpr QByteArrayView Kinds = "\"\\/bfnrt";
    constexpr QByteArrayView Meanings = "\"\\/\b\f\n\r\t";
    const auto at = kind == '\0' ? -1 : Kinds.indexOf(kind);
    if (at < 0)
        return false;
    out += Meanings.at(at);
    return true;
}

bool OrderedJsonReader::readHexUnit(char32_t &unit)
{
    bool isHex = false;
    unit = m_text.mid(m_at, 4).toUInt(&isHex, 16);
    isHex = isHex && m_at + 4 <= m_text.size();
    m_at += 4;
    return isHex;
}

bool OrderedJsonReader::readUnicodeEscape(QByteArray &out)
{
    char32_t unit = 0;
    if (!readHexUnit(unit))
        return false;
    if (QChar::isHighSurrogate(unit)) {
        char32_t low = 0;
        if (m_text.mid(m_at, 2) != "\\u")
            return false;
        m_at += 2;
        if (!readHexUnit(low) || !QChar::isLowSurrogate(low))
            return false;
        unit = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
    }
    if (QChar::isSurrogate(unit))
        return false;
    out += QString::fromUcs4(&unit, 1).toUtf8();
    return true;
}

} // namespace longreach::lab
