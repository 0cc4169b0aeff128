// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/csvwriter.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

/// Whether a spreadsheet, or a reader of what spreadsheetSafe() wrote, would take `text` for more than a text.
bool isSuspect(QStringView text) noexcept
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QByteArray csvRecord(const QByteArrayList &fields, char delimiter)
{
    QByteArray record;
    for (const auto &field : fields) {
        if (!record.isEmpty() || &field != &fields.front())
            record += delimiter;
        const bool needsQuotes = field.contains(delimiter) || field.contains('"') || field.contains('\n')
            || field.contains('\r') || field.startsWith(' ') || field.endsWith(' ');
        if (needsQuotes)
            record += '"' + QByteArray(field).replace('"', "\"\"") + '"';
        else
            record += field;
    }
    return record + "\r\n";
}

QString spreadsheetSafe(const QString &text)
{
    return isSuspect(text) ? u'\'' + text : text;
}

QString fromSpreadsheetSafe(const QString &text)
{
    return text.startsWith(u'\'') && isSuspect(text) ? text.sliced(1) : text;
}

} // namespace longreach::fleet
