// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/fleet/exportplan.h"
#include "app/fleet/fleetsnapshot.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <stop_token>
#include <vector>

namespace longreach {

/// Writes devices to a file on another thread. The file appears whole or not at all.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Waits for the work to end, having asked it to stop.
    ~ExportRun() override;

    /// The rows of `fleet` in that order. Fails with Storage, StorageFull or Cancelled. Call it once.
    QFuture<Result<void>> start(const QString &path, const fleet::ExportPlan &plan, fleet::FleetSnapshot fleet,
                                std::vector<quint32> rows, std::stop_token stop);

Q_SIGNALS:
    void progressed(qint64 written);

private:
    std::stop_source m_stop;
    QFuture<Result<void>> m_work;
};

} // namespace longreach
