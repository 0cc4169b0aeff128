// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace longreach::fleet {

/// Why a file is no table that can be read.
enum class TableObstacle {
    Empty,
    Utf16,
    Workbook, ///< of a spreadsheet program: XLSX, ODS, XLS
    Binary,
};

/// What the beginning of a file says against it; nothing if it may be text.
[[nodiscard]] std::optional<TableObstacle> obstacleIn(QByteArrayView beginning);

/// The same for the file at `path`; nothing, too, if it cannot be opened.
[[nodiscard]] std::optional<TableObstacle> obstacleAt(const QString &path);

/// Plain technical English, with what to do.
[[nodiscard]] QString toDetail(TableObstacle obstacle);

} // namespace longreach::fleet
