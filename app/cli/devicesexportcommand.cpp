// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicesexportcommand.h"

#include "app/cli/devicechoice.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/deviceexport.h"
#include "app/fleet/fleetstore.h"
#include "app/ports/clock.h"
#include "app/workspace/workspace.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace longreach::cli {

void DevicesExportCommand::declare(OptionTable &options)
{
    options.text("FILE", m_file, "FILE", "Where to; '-' or nothing is standard output");
    options.text("--query", m_query, "QUERY", "Only these; see 'devices list --help'");
    options.footer("Always CSV, whatever --format says; 'devices import' reads it back.");
}

void DevicesExportCommand::run()
{
    whenFleetIsLoaded([this] {
        const auto rows = chooseRows(workspace().fleet().live(), m_query, {}, 0, workspace().clock().now());
        if (!rows) {
            refuseAt(QStringLiteral("read the query"), rows.error());
            return;
        }
        if (const auto written = write(*rows); !written) {
            failAtFile(session(), QStringLiteral("export the devices"), written.error());
            return;
        }
        output().say(QStringLiteral("%1 devices").arg(rows->size()));
        Q_EMIT finished(ExitCode::Done);
    });
}

Result<void> DevicesExportCommand::write(const std::vector<quint32> &rows)
{
    const auto &fleet = workspace().fleet().live();
    const auto now = workspace().clock().now();
    if (m_file == u"-") {
        QFile standardOutput;
        if (!standardOutput.open(stdout, QIODevice::WriteOnly))
            return failure(Error::Kind::Storage, standardOutput.errorString());
        return fleet::exportDevices(standardOutput, fleet, rows, now);
    }
    // Whole or not at all: a half export would pass for a small fleet.
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    const auto written = fleet::exportDevices(file, fleet, rows, now);
    if (written && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return failure(isFull ? Error::Kind::StorageFull : Error::Kind::Storage,
                   QStringLiteral("%1: %2").arg(m_file, file.errorString()));
}

} // namespace longreach::cli
