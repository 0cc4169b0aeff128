// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/exportrun.h"

#include "app/fleet/deviceexport.h"
#include "views/common/agetext.h"

#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace longreach {

ExportRun::~ExportRun()
{
    m_stop.request_stop();
    m_work.waitForFinished();
}

QFuture<Result<void>> ExportRun::start(const QString &path, const fleet::ExportPlan &plan, fleet::FleetSnapshot fleet,
                                       std::vector<quint32> rows, std::stop_token stop)
{
    m_work = QtConcurrent::run(
        [this, path, plan, fleet = std::move(fleet), rows = std::move(rows), stop = std::move(stop)]() -> Result<void> {
            const std::stop_callback relay(stop, [this] { m_stop.request_stop(); });
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failure(Error::Kind::Storage, file.errorString());
            const auto written = fleet::exportDevices(file, fleet, rows, currentTime(), plan, m_stop.get_token(),
                                                      [this](qint64 count) { Q_EMIT progressed(count); });
            if (!written)
                return written;
            if (!file.commit())
                return failure(Error::Kind::Storage, file.errorString());
            return {};
        });
    return m_work;
}

} // namespace longreach
