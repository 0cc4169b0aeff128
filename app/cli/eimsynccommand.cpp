// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimsynccommand.h"

#include "app/cli/eimjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/activitylog.h"
#include "app/fleet/eimdirectory.h"
#include "app/fleet/inventory.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void EimSyncCommand::declare(OptionTable &options)
{
    options.text("NAME", m_name, "NAME", "The eIM, as 'eim list' names it", OptionTable::Need::Required);
    options.footer("Labels, groups and tags given here are kept, and so are devices the eIM no longer tells of.\n"
                   "With --format json: {eim, received, added, changed, unchanged, gone}.");
}

void EimSyncCommand::run()
{
    const auto what = QStringLiteral("sync the eIM '%1'").arg(m_name);
    const auto opened = workspace().eims().open(m_name);
    if (!opened) {
        failAt(what, opened.error());
        return;
    }
    auto &inventory = workspace().inventory();
    connect(&inventory, &fleet::Inventory::progressed, this, [this](const QString &, const fleet::SyncCounts &counts) {
        output().showProgress(0, 0, QStringLiteral("%1 devices ...").arg(counts.received));
    });
    await(inventory.sync(m_name, opened->eim, m_stop.get_token()), what, [this](const fleet::SyncCounts &counts) {
        fleet::ActivityLog(workspace().journal(), workspace().clock()).noteSync(m_name, counts);
        output().print(syncJson(m_name, counts), syncTable(m_name, counts));
        Q_EMIT finished(ExitCode::Done);
    });
}

void EimSyncCommand::interrupt()
{
    m_stop.request_stop();
}

} // namespace longreach::cli
