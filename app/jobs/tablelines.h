// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace longreach::jobs {

/// One line of a two-column file: `first,rest`, parted by comma, semicolon or tab.
struct TableLine {
    int number = 0; ///< from 1
    QString first;
    QString rest; ///< empty if nothing parts the line

    friend bool operator==(const TableLine &, const TableLine &) = default;
};

/// The lines of `text` without byte order mark, quotes and spaces around; empty lines and lines that
/// begin with `#` are left out.
[[nodiscard]] std::vector<TableLine> tableLines(QStringView text);

} // namespace longreach::jobs
