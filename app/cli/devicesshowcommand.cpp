// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicesshowcommand.h"

#include "app/cli/devicejson.h"
#include "app/cli/jobjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>

namespace longreach::cli {

namespace {

constexpr int HistoryLength = 50;

} // namespace

void DevicesShowCommand::declare(OptionTable &options)
{
    options.text("EID", m_eid, "EID", "32 digits", OptionTable::Need::Required);
    options.footer("With --format json: what 'devices list' gives for it, and operations: the newest first, each as\n"
                   "'job show' gives it with the job it belongs to.");
}

void DevicesShowCommand::run()
{
    const auto what = QStringLiteral("show the device");
    const auto eid = Eid::parse(m_eid);
    if (!eid) {
        refuseAt(what, eid.error());
        return;
    }
    await(workspace().journal().devices().find({*eid}), what, [this, what](const std::vector<Device> &found) {
        if (found.empty())
            failAt(what, {Error::Kind::NotFound, QStringLiteral("no device %1 in this store").arg(m_eid)});
        else
            print(found.front());
    });
}

void DevicesShowCommand::print(const Device &device)
{
    await(workspace().journal().jobs().readHistory(device.eid, HistoryLength), QStringLiteral("read its history"),
          [this, device](const std::vector<Operation> &history) {
              const auto now = workspace().clock().now();
              QJsonArray operations;
              for (const auto &operation : history)
                  operations += operationJson(operation);
              auto json = deviceJson(device, now);
              json.insert(QStringLiteral("operations"), operations);
              auto table = deviceTable();
              addDeviceRow(table, device, now);
              output().print(json, table);
              if (output().format() == Output::Format::Table)
                  output().write('\n' + profileTable(device).toText().toUtf8() + '\n'
                                 + operationTable(history).toText().toUtf8());
              Q_EMIT finished(ExitCode::Done);
          });
}

} // namespace longreach::cli
