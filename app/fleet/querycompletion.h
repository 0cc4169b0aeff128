// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"

#include <QStringList>

namespace longreach::fleet {

/// What may stand at a place of a query, and which part of the text it would replace.
struct QueryCompletions {
    qsizetype from = 0;
    qsizetype length = 0;
    QStringList candidates; ///< at most 50, ready to be put in: quoted, fields with their colon
};

/// What could be typed at `cursor`: fields at the start of a term, after the colon the values that
/// the fleet has.
[[nodiscard]] QueryCompletions completionsAt(QStringView text, qsizetype cursor, const FleetSnapshot &fleet);

} // namespace longreach::fleet
