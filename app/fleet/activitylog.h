// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/activityfile.h"
#include "app/fleet/inventory.h"
#include "app/fleet/revisionwatch.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <stop_token>
#include <vector>

namespace longreach::fleet {

/// Who did what when, as the journal has it: to be read stretch by stretch, to be written to a file,
/// and for whoever does something worth a line.
///
/// Lives on one thread. Files are written on a thread of its own, which ends in the destructor.
class ActivityLog final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the log.
    ActivityLog(ports::Journal &journal, const ports::Clock &clock, QObject *parent = nullptr);
    ~ActivityLog() override;

    /// Follows the journal from now on: see advanced().
    void start();

    /// Notes what the person at this computer did. What was done is done: a line that cannot be
    /// stored is only logged.
    void note(const QString &verb, const QString &object, const QString &detail);

    /// Notes that the person at this computer had an eIM's devices synced.
    void noteSync(const QString &eim, const SyncCounts &counts);

    /// See ports::ActivityRecords::read().
    QFuture<Result<std::vector<Activity>>> read(const ActivityFilter &filter, qint64 before, int limit) const;

    /// Writes all lines that `filter` means to the file `path`, the newest first; the file appears
    /// whole or not at all. Returns how many. Fails with Storage, Cancelled or as the journal does.
    QFuture<Result<qint64>> exportTo(QString path, ActivityFile::Format format, ActivityFilter filter,
                                     std::stop_token stop);

Q_SIGNALS:
    /// Somebody, in this process or another, wrote to the journal: there may be new lines.
    void advanced();
    void exported(qint64 lines);

private:
    ports::Journal &m_journal;
    const ports::Clock &m_clock;
    RevisionWatch m_watch;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace longreach::fleet
