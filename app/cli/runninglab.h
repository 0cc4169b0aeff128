// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QString>

namespace longreach::cli {

/// Where the lab this person started last says how it is reached, as in its --ready-file.
[[nodiscard]] inline QString runningLabFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/longreach/running-lab.json");
}

} // namespace longreach::cli
