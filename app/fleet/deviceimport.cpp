// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceimport.h"

#include "app/fleet/importrun.h"
#include "app/fleet/linkedstop.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace longreach::fleet {

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
        const LinkedStop either(stop, m_stop.get_token());
        auto report = ImportRun(m_journal, request, either.token(), [this](const ImportCounts &counts) {
                          Q_EMIT progressed(counts);
                      }).run();
        if (report && report->counts.added + report->counts.changed > 0)
            note(request.file, report->counts);
        return report;
    });
}

void DeviceImport::note(const QString &file, const ImportCounts &counts)
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
                              .object = QFileInfo(file).fileName(),
                              .detail = detail});
}

} // namespace longreach::fleet
