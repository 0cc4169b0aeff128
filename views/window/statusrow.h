// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "models/common/tone.h"

#include <QString>

#include <optional>

namespace longreach {

/// One line of what the status area unfolds: a connection, a piece of work, something announced.
struct StatusRow {
    Tone tone = Tone::Neutral;
    QString title;
    QString remark;
    std::optional<double> progress; ///< 0 to 1
    Place place;                    ///< where a click leads
    QString stopId = {};            ///< what can be stopped from here; empty: nothing

    friend bool operator==(const StatusRow &, const StatusRow &) = default;
};

} // namespace longreach
