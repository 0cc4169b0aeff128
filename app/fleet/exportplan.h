// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace longreach::fleet {

/// What a column of exported devices holds: the fields an import reads, then those it passes over.
enum class ExportColumn {
    Eid,
    Imei,
    Label,
    Group,
    Tags,
    Country,
    Plmn,
    Eim,
    Iccids,
    Notes,
    State,
    Operator,
    LastPoll,
    Profiles, ///< how many
};

[[nodiscard]] const std::vector<ExportColumn> &allExportColumns();

/// The head of the column in a table, and the member in JSON: `eid`, `lastPoll`, ...
[[nodiscard]] QString toWord(ExportColumn column);
[[nodiscard]] std::optional<ExportColumn> exportColumnFromWord(QStringView word);

enum class ExportFormat {
    Csv,
    Tsv,
    JsonLines, ///< an object a line; what is not known is null
};

/// `csv`, `tsv`, `jsonl`: also the suffix of a file of that format.
[[nodiscard]] QString toWord(ExportFormat format);

/// How devices are written: texts in tables are made safe for spreadsheets (see spreadsheetSafe).
struct ExportPlan {
    ExportFormat format = ExportFormat::Csv;
    std::vector<ExportColumn> columns = allExportColumns();
};

} // namespace longreach::fleet
