// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/activityrecords.h"
#include "app/ports/coderecords.h"
#include "app/ports/devicerecords.h"
#include "app/ports/eimrecords.h"
#include "app/ports/enginelease.h"
#include "app/ports/jobrecords.h"

#include <QFuture>

namespace longreach::ports {

/// Everything that must outlive the process, by subject.
///
/// Callable from any thread. A write that has succeeded survives `kill -9`; writes are executed in
/// the order of their calls, and many of them share one commit. A future completes on a thread of
/// the journal's own, so continue with `then(context, ...)`. Every write may fail with StorageFull,
/// Storage or Locked, and then has changed nothing.
///
/// Several processes may share a journal. Each commit raises revision(), and every row carries the
/// revision it was last written with: who follows the journal reads what is newer than what he has.
class Journal {
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;

    /// The last committed revision, whichever process wrote it. Cheap: made to be asked often.
    virtual QFuture<Result<qint64>> revision() = 0;

    virtual EimRecords &eims() = 0;
    virtual DeviceRecords &devices() = 0;
    virtual JobRecords &jobs() = 0;
    virtual CodeRecords &codes() = 0;
    virtual ActivityRecords &activity() = 0;
    virtual EngineLease &lease() = 0;
};

} // namespace longreach::ports
