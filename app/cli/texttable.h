// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::cli {

/// Rows under headers: for a person in columns, for a program as CSV.
class TextTable final {
public:
    explicit TextTable(QStringList headers) : m_headers(std::move(headers)) {}

    /// A row has as many cells as there are headers.
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }

    /// Columns as wide as their widest cell, two spaces apart; numbers to the right.
    [[nodiscard]] QString toText() const;

    /// RFC 4180 with a header row, texts made safe for spreadsheets.
    [[nodiscard]] QByteArray toCsv() const;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

} // namespace longreach::cli
