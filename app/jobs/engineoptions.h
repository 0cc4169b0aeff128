// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace longreach::jobs {

/// How an engine behaves; the defaults suit production.
struct EngineOptions {
    QString holder; ///< its name for the lease: host, process and a random part, unique to one run
    std::chrono::milliseconds leaseDuration{std::chrono::seconds(15)};
    std::chrono::milliseconds busyTick{5};
    std::chrono::milliseconds idleTick{100};
    std::chrono::milliseconds reconcileAfter{std::chrono::seconds(3)}; ///< a lost create may still be under way
    std::chrono::milliseconds firstLookUp{500};
    std::chrono::milliseconds longestLookUp{std::chrono::seconds(30)}; ///< where no poll interval is known
    quint32 jitterSeed = 0;                                            ///< 0: random
};

} // namespace longreach::jobs
