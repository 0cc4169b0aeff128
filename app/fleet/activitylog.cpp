// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/activitylog.h"

#include "app/core/whendone.h"
#include "app/fleet/awaited.h"
#include "app/fleet/linkedstop.h"

#include <QLoggingCategory>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace longreach::fleet {

namespace {

Q_LOGGING_CATEGORY(activityLog, "longreach.fleet")

constexpr std::chrono::milliseconds FollowPeriod{1'000};
constexpr int LinesAtOnce = 4'000;

} // namespace

ActivityLog::ActivityLog(ports::Journal &journal, const ports::Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_watch(journal, FollowPeriod)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &RevisionWatch::advanced, this, &ActivityLog::advanced);
}

ActivityLog::~ActivityLog()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ActivityLog::start()
{
    m_watch.start();
}

void ActivityLog::note(const QString &verb, const QString &object, const QString &detail)
{
    const Activity activity{
        .at = m_clock.now(), .who = systemUserName(), .verb = verb, .object = object, .detail = detail};
    whenDone(m_journal.activity().add(activity), this, [](const Result<void> &added) {
        if (!added)
            qCWarning(activityLog, "activity was not stored: %s", qUtf8Printable(added.error().detail));
    });
}

void ActivityLog::noteSync(const QString &eim, const SyncCounts &counts)
{
    note(QStringLiteral("devicesSynced"), eim,
         QStringLiteral("%1 received, %2 new, %3 changed, %4 no longer listed")
             .arg(counts.received)
             .arg(counts.added)
             .arg(counts.changed)
             .arg(counts.gone));
}

QFuture<Result<std::vector<Activity>>> ActivityLog::read(const ActivityFilter &filter, qint64 before, int limit) const
{
    return m_journal.activity().read(filter, before, limit);
}

QFuture<Result<qint64>> ActivityLog::exportTo(QString path, ActivityFile::Format format, ActivityFilter filter,
                                              std::stop_token stop)
{
    return QtConcurrent::run(&m_pool, [this, path, format, filter, stop]() -> Result<qint64> {
        const LinkedStop either(stop, m_stop.get_token());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, file.errorString());
        ActivityFile lines(file, format);
        for (qint64 before = 0;;) {
            const auto stretch = awaited(m_journal.activity().read(filter, before, LinesAtOnce));
            if (!stretch)
                return failure(stretch.error());
            if (stretch->empty())
                break;
            lines.add(*stretch);
            before = stretch->back().id;
            Q_EMIT exported(lines.count());
            if (either.token().stop_requested())
                return failure(Error::Kind::Cancelled, QStringLiteral("export of the activity"));
        }
        lines.close();
        if (!file.commit())
            return failure(Error::Kind::Storage, file.errorString());
        return lines.count();
    });
}

} // namespace longreach::fleet
