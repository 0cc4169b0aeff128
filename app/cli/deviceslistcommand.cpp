// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deviceslistcommand.h"

#include "app/cli/devicechoice.h"
#include "app/cli/devicejson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/fleetstore.h"
#include "app/ports/clock.h"
#include "app/workspace/workspace.h"

#include <QJsonDocument>

namespace longreach::cli {

void DevicesListCommand::declare(OptionTable &options)
{
    options.text("--query", m_query, "QUERY", "Only these: 'state:enabled country:BR -tag:pilot'");
    options.choice("--sort", m_sort, sortWords(), "In which order; default: as they came into the store");
    options.number("--first", m_first, "N", "At most so many");
    options.footer(
        "Fields of a query: eid imei label group tag country plmn operator eim state profile class iccid profiles\n"
        "poll polled interval notes outcome ended answer delivery inflight. States: unknown empty disabled enabled\n"
        "overdue. '-' negates, '*' stands for anything, poll:<24h compares ages, polled:2026-11-24T14 is an hour; a\n"
        "bare word looks everywhere.\n"
        "With --format json: [{eid, imei, label, country, plmn, operator, eim, state, lastPoll,\n"
        "profiles: [{iccid, state, class, operator, name}], ...}].");
}

void DevicesListCommand::run()
{
    whenFleetIsLoaded([this] {
        const auto rows = chooseRows(workspace().fleet().live(), m_query, sortKeyFromWord(m_sort), m_first,
                                     workspace().clock().now());
        if (!rows) {
            refuseAt(QStringLiteral("read the query"), rows.error());
            return;
        }
        if (output().format() == Output::Format::Json)
            printJson(*rows);
        else
            print(*rows);
        Q_EMIT finished(ExitCode::Done);
    });
}

void DevicesListCommand::print(const std::vector<quint32> &rows)
{
    const auto now = workspace().clock().now();
    const auto &fleet = workspace().fleet().live();
    auto table = deviceTable();
    for (const auto row : rows)
        addDeviceRow(table, fleet.device(row), now);
    output().print({}, table);
    output().say(QStringLiteral("%1 of %2 devices").arg(rows.size()).arg(fleet.deviceCount()));
}

void DevicesListCommand::printJson(const std::vector<quint32> &rows)
{
    // Device by device: a million of them as one document would take gigabytes.
    const auto now = workspace().clock().now();
    const auto &fleet = workspace().fleet().live();
    QByteArray separator = "[\n";
    for (const auto row : rows) {
        output().write(separator + QJsonDocument(deviceJson(fleet.device(row), now)).toJson(QJsonDocument::Compact));
        separator = ",\n";
    }
    output().write(rows.empty() ? "[]\n" : "\n]\n");
}

} // namespace longreach::cli
