// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// JSON text written in the order given: onomondo-eim tells members apart by their place, and
/// QJsonObject would sort them. Each function returns the text of one value.
namespace longreach::eim::json {

using Member = std::pair<QLatin1String, QByteArray>;

/// A string of printable ASCII. Everything else is escaped, and so are `= & + %`: onomondo-eim
/// reads the body as an urlencoded form before it reads it as JSON.
[[nodiscard]] QByteArray text(QStringView value);

/// Octets as a string of upper-case hexadecimal.
[[nodiscard]] QByteArray hex(const QByteArray &octets);

[[nodiscard]] QByteArray number(qint64 value);
[[nodiscard]] QByteArray boolean(bool value);
[[nodiscard]] QByteArray array(const std::vector<QByteArray> &values);
[[nodiscard]] QByteArray object(const std::vector<Member> &members);

} // namespace longreach::eim::json
