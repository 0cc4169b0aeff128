// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/job.h"

#include <QString>

#include <vector>

namespace longreach {

/// The devices a person may mean when a job is begun.
struct DeviceScope {
    std::vector<Eid> ticked;
    std::vector<Eid> selected; ///< under the cursor
    QString query;             ///< what the table shows
};

/// A job that a person has begun by pointing at something: the dialog opens with it filled in.
struct JobProposal {
    JobKind kind = JobKind::Audit;
    QString profile; ///< a jobs::ProfileSelector; empty: none is needed
    QString query;   ///< on which devices
};

} // namespace longreach
