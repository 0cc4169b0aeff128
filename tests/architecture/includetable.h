// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::architecture {

/// One `#include` of a source file.
struct Include {
    QString target;             ///< `app/core/eid.h`, `QString`
    bool isQuoted = false;      ///< written "..." rather than <...>
    bool isConditional = false; ///< stands inside an #if
    qsizetype line = 0;         ///< from 1
};

[[nodiscard]] std::vector<Include> readIncludes(const QStringList &lines);

/// The rooms that `room` may include besides itself.
[[nodiscard]] QStringList roomsOpenTo(const QString &room);

/// Whether a header `<name>` draws: widgets, charts, painting.
[[nodiscard]] bool isDrawingHeader(const QString &name);

/// Whether `<name>` is a whole Qt module in one header.
[[nodiscard]] bool isUmbrellaHeader(const QString &name);

} // namespace longreach::architecture
