// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceimport.h"

#include "app/fleet/importrun.h"
#include "app/fleet/linkedstop.h"

#include <QtConcurrent/QtConcurrentRun>

namespace longreach::fleet {

DeviceImport::DeviceImport(ports::Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
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
        return ImportRun(m_journal, request, either.token(),
                         [this](const ImportCounts &counts) { Q_EMIT progressed(counts); })
            .run();
    });
}

} // namespace longreach::fleet
