// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace longreach::fleet {

/// `fields` as one record of RFC 4180 with its CRLF; quoted only where needed.
[[nodiscard]] QByteArray csvRecord(const QByteArrayList &fields, char delimiter = ',');

/// `text` so that no spreadsheet takes it for a formula: one that begins with = + - @, tab or
/// carriage return, after any number of apostrophes, gets an apostrophe in front.
[[nodiscard]] QString spreadsheetSafe(const QString &text);

/// What spreadsheetSafe() was given.
[[nodiscard]] QString fromSpreadsheetSafe(const QString &text);

} // namespace longreach::fleet
