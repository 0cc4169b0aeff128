// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QString>

namespace longreach {

/// How something that was asked of a card stands, in one sentence.
struct CardNews {
    Tone tone = Tone::Good;
    QString sentence; ///< empty: there is nothing to say
    QString detail;   ///< technical, to be copied
    bool isUnderWay = false;
    bool isWorthRetrying = false; ///< nothing was done, and the cause can go away
};

} // namespace longreach
