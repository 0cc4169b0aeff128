// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"

namespace longreach {

/// What a card answered to the selection of one AID that an ISD-R may have.
struct AidAnswer {
    Aid aid;
    quint16 statusWord = 0;
    bool isThere = false; ///< selected

    friend bool operator==(const AidAnswer &, const AidAnswer &) = default;
};

} // namespace longreach
