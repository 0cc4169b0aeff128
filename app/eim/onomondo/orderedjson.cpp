// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/orderedjson.h"

namespace longreach::eim::json {

namespace {

constexpr QStringView Escaped = u"\"\\=&+%";

} // namespace

QByteArray text(QStringView value)
{
    QByteArray written = "\"";
    for (const auto unit : value) {
        const auto code = unit.unicode();
        if (code >= 0x20 && code < 0x7F && !Escaped.contains(unit))
            written += static_cast<char>(code);
        else
            written += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return written + '"';
}

QByteArray hex(const QByteArray &octets)
{
    return '"' + octets.toHex().toUpper() + '"';
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray boolean(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

QByteArray array(const std::vector<QByteArray> &values)
{
    QByteArray written = "[";
    for (const auto &value : values)
        written += (written.size() > 1 ? "," : "") + value;
    return written + ']';
}

QByteArray object(const std::vector<Member> &members)
{
    QByteArray written = "{";
    for (const auto &[name, value] : members) {
        if (written.size() > 1)
            written += ',';
        written += text(QString(name)) + ':' + value;
    }
    return written + '}';
}

} // namespace longreach::eim::json
