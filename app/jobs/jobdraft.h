// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/jobs/jobplan.h"

#include <QString>

#include <map>
#include <vector>

namespace longreach::jobs {

/// A job before it is stored: what, on which devices, how fast.
struct JobDraft {
    JobPlan plan;
    QString title;         ///< empty: the kind's word
    QString query;         ///< what chose the devices, for the record
    std::vector<Eid> eids; ///< each once
    int limitOpen = 0;     ///< see Job::limitOpen
    int ratePerMinute = 0; ///< see Job::ratePerMinute
};

/// What a draft would come to, in numbers.
struct Review {
    qint64 total = 0;
    qint64 willDo = 0;
    qint64 alreadySo = 0;
    qint64 ineligible = 0;
    qint64 waiting = 0; ///< of willDo: another operation of the device is open, so these come after it
    std::map<QString, qint64> ineligibleByReason; ///< see PreCheck
    std::map<QString, qint64> willDoByEim;

    friend bool operator==(const Review &, const Review &) = default;
};

/// What cancelling a job would come to, as far as the journal knows.
struct CancelPreview {
    qint64 dropped = 0;     ///< not sent: will never be
    qint64 revocable = 0;   ///< at an eIM that can call orders back
    qint64 irrevocable = 0; ///< at an eIM that cannot
    qint64 delivered = 0;   ///< fetched by the device: will run
    qint64 finished = 0;    ///< over already: keep their result

    friend bool operator==(const CancelPreview &, const CancelPreview &) = default;
};

} // namespace longreach::jobs
