// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderedjson.h"

#include "app/lab/orderedjsonreader.h"

#include <algorithm>

namespace longreach::lab {

namespace {

void writeString(QByteArray &out, const QByteArray &utf8)
{
    out += '"';
    for (const char unit : utf8) {
        if (unit == '"' || unit == '\\')
            out += '\\';
        if (static_cast<unsigned char>(unit) >= 0x20U)
            out += unit;
        else if (unit == '\n')
            out += "\\n";
        else if (unit == '\r')
            out += "\\r";
        else if (unit == '\t')
            out += "\\t";
        else if (unit == '\b')
            out += "\\b";
        else if (unit == '\f')
            out += "\\f";
        else
            out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
    }
    out += '"';
}

} // namespace

OrderedJson OrderedJson::boolean(bool value)
{
    return OrderedJson(Value(value));
}

OrderedJson OrderedJson::number(qint64 value)
{
    return OrderedJson(Value(Number{QByteArray::number(value)}));
}

OrderedJson OrderedJson::real(double value)
{
    return OrderedJson(Value(Number{QByteArray::number(value, 'g', 12)}));
}

OrderedJson OrderedJson::string(QByteArray utf8)
{
    return utf8.isValidUtf8() ? OrderedJson(Value(std::move(utf8))) : string(QString::fromUtf8(utf8));
}

Result<OrderedJson> OrderedJson::parse(const QByteArray &text)
{
    return OrderedJsonReader(text).read();
}

QByteArray OrderedJson::toText() const
{
    QByteArray out;
    write(out);
    return out;
}

bool OrderedJson::hasExactly(std::initializer_list<const char *> names) const
{
    const auto *members = asObject();
    return members
        && std::equal(members->begin(), members->end(), names.begin(), names.end(),
                      [](const Member &member, const char *name) { return member.first == name; });
}

void OrderedJson::write(QByteArray &out) const
{
    if (const auto *members = asObject()) {
        out += '{';
        for (const auto &[name, value] : *members) {
            if (&name != &members->front().first)
                out += ',';
            writeString(out, name);
            out += ':';
            value.write(out);
        }
        out += '}';
    } else if (const auto *items = asArray()) {
        out += '[';
        for (const auto &item : *items) {
            if (&item != &items->front())
                out += ',';
            item.write(out);
        }
        out += ']';
    } else if (const auto *text = asString()) {
        writeString(out, *text);
    } else if (const auto *digits = std::get_if<Number>(&m_value)) {
        out += digits->text;
    } else if (const auto *isTrue = asBoolean()) {
        out += *isTrue ? "true" : "false";
    } else {
        out += "null";
    }
}

} // namespace longreach::lab
