// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/devicecolumns.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::fleet {

/// One row that was not imported.
struct RowProblem {
    qint64 row = 0; ///< from 1, as a spreadsheet counts; the header is row 1
    QString column; ///< its header in the file; empty if the row as a whole is at fault
    QString reason; ///< plain technical English

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// How far an import has come; the last one is its outcome.
struct ImportCounts {
    qint64 rows = 0; ///< read, the header and blank lines aside
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 octetsRead = 0;
    qint64 octetsTotal = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// What an import did.
struct ImportReport {
    static constexpr std::size_t MaximumProblems = 1'000;

    ImportCounts counts;
    DeviceColumns columns;                  ///< of the file
    std::vector<RowProblem> problems;       ///< the first MaximumProblems; the rejects file has all
    std::vector<QStringList> rejectedCells; ///< of the rows in `problems`, as they came
    QStringList ignoredColumns;             ///< headers that name nothing we keep
    QString rejectsFile;                    ///< where the bad rows went; empty if there were none
};

} // namespace longreach::fleet
