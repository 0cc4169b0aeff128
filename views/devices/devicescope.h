// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"

#include <QString>

#include <vector>

namespace longreach {

/// The devices a person may mean when a job is begun.
struct DeviceScope {
    std::vector<Eid> ticked;
    std::vector<Eid> selected; ///< under the cursor
    QString query;             ///< what the table shows
};

} // namespace longreach
