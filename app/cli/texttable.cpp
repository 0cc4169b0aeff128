// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/printable.h"
#include "app/fleet/csvwriter.h"

#include <algorithm>

namespace longreach::cli {

namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

/// One line, its cells padded to `widths`, without spaces at the end.
QString paddedLine(const QStringList &cells, const std::vector<qsizetype> &widths, const std::vector<bool> &areNumbers)
{
    QString line;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const auto column = static_cast<std::size_t>(at);
        line += areNumbers[column] ? cells.at(at).rightJustified(widths[column])
                                   : cells.at(at).leftJustified(widths[column]);
        line += QLatin1String("  ");
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QByteArrayList safeFields(const QStringList &cells)
{
    QByteArrayList fields;
    for (const auto &cell : cells)
        fields += fleet::spreadsheetSafe(cell).toUtf8();
    return fields;
}

} // namespace

QString TextTable::toText() const
{
    auto rows = m_rows;
    for (auto &row : rows)
        std::ranges::transform(row, row.begin(), printable);
    std::vector<qsizetype> widths;
    for (const auto &header : m_headers)
        widths.push_back(header.size());
    // EIDs and ICCIDs are digits too, but names: only short digits are counts.
    std::vector<bool> areNumbers(widths.size(), !rows.empty());
    for (const auto &row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const auto &cell = row.at(static_cast<qsizetype>(column));
            widths[column] = std::max(widths[column], cell.size());
            areNumbers[column] = areNumbers[column] && isNumber(cell) && cell.size() < 12;
        }
    }
    auto text = paddedLine(m_headers, widths, areNumbers);
    for (const auto &row : rows)
        text += paddedLine(row, widths, areNumbers);
    return text;
}

QByteArray TextTable::toCsv() const
{
    auto csv = fleet::csvRecord(safeFields(m_headers));
    for (const auto &row : m_rows)
        csv += fleet::csvRecord(safeFields(row));
    return csv;
}

} // namespace longreach::cli
