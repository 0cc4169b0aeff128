// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceimport.h"

#include "app/core/whendone.h"
#include "app/fleet/importrun.h"
#include "app/fleet/linkedstop.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace longreach::fleet {

namespace {

QString nameOf(const ImportRequest &request)
{
    return request.name.isEmpty() ? QFileInfo(request.file).fileName() : request.name;
}

} // namespace

QString ImportTask::name() const
{
    return nameOf(request);
}

DeviceImport::DeviceImport(ports::Journal &journal, const ports::Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
    m_pool.setMaxThreadCount(1); // two imports at once would each take the other's rows for new
}

DeviceImport::~DeviceImport()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QFuture<Result<ImportReport>> DeviceImport::run(ImportRequest request, std::stop_token stop)
{
    return QtConcurrent::run(&m_pool, [this, request = std::move(request), stop = std::move(stop)] {
        return carryOut(request, stop, [this](const ImportCounts &counts) { Q_EMIT progressed(counts); });
    });
}

Result<ImportReport> DeviceImport::carryOut(const ImportRequest &request, const std::stop_token &stop,
                                            const Progress &progress)
{
    const LinkedStop either(stop, m_stop.get_token());
    auto report = ImportRun(m_journal, request, either.token(), progress).run();
    if (report && report->counts.added + report->counts.changed > 0)
        note(request, report->counts);
    return report;
}

qint64 DeviceImport::begin(ImportRequest request)
{
    const auto id = ++m_lastTask;
    const auto &task = m_tasks.emplace_back(ImportTask{.id = id, .request = std::move(request)});
    const auto progress = [this, id](const ImportCounts &counts) {
        QMetaObject::invokeMethod(
            this,
            [this, id, counts] {
                taskOf(id)->counts = counts;
                Q_EMIT taskChanged(id);
            },
            Qt::QueuedConnection);
    };
    const auto work = QtConcurrent::run(
        &m_pool, [this, request = task.request, stop = task.stop.get_token(), progress]() -> Result<ImportReport> {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled, QStringLiteral("import of '%1'").arg(request.file));
            return carryOut(request, stop, progress);
        });
    whenDone(work, this, [this, id](const Result<ImportReport> &outcome) { end(id, outcome); });
    Q_EMIT taskChanged(id);
    return id;
}

void DeviceImport::stop(qint64 task)
{
    if (auto *found = taskOf(task)) {
        found->stop.request_stop();
        Q_EMIT taskChanged(task);
    }
}

const ImportTask *DeviceImport::find(qint64 task) const
{
    const auto found = std::ranges::find(m_tasks, task, &ImportTask::id);
    return found == m_tasks.end() ? nullptr : &*found;
}

ImportTask *DeviceImport::taskOf(qint64 id)
{
    return const_cast<ImportTask *>(find(id)); // they are its own
}

void DeviceImport::end(qint64 id, const Result<ImportReport> &outcome)
{
    auto *task = taskOf(id);
    task->outcome = outcome;
    if (outcome)
        task->counts = outcome->counts;
    Q_EMIT taskChanged(id);
    Q_EMIT taskEnded(id);
    const auto over = std::ranges::count_if(m_tasks, [](const ImportTask &each) { return each.outcome.has_value(); });
    if (std::cmp_greater(over, TasksKept))
        m_tasks.erase(std::ranges::find_if(m_tasks, [](const ImportTask &each) { return each.outcome.has_value(); }));
}

void DeviceImport::note(const ImportRequest &request, const ImportCounts &counts)
{
    const auto detail = QStringLiteral("%1 rows: %2 added, %3 changed, %4 rejected")
                            .arg(counts.rows)
                            .arg(counts.added)
                            .arg(counts.changed)
                            .arg(counts.rejected);
    // The devices are stored; a line missing in the log is no reason to say the import failed.
    m_journal.activity().add({.at = m_clock.now(),
                              .who = systemUserName(),
                              .verb = QStringLiteral("devicesImported"),
                              .object = nameOf(request),
                              .detail = detail});
}

} // namespace longreach::fleet
