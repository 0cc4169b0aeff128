// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimtestcommand.h"

#include "app/cli/eimjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/sentence.h"
#include "app/fleet/eimdirectory.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void EimTestCommand::declare(OptionTable &options)
{
    options.text("NAME", m_name, "NAME", "The eIM, as 'eim list' names it", OptionTable::Need::Required);
    options.footer("With --format json: {reachable, dialect, eimId, capabilities, missing, problem, ...}.\n"
                   "Exit code 3 if it cannot be reached, trusted, or does not let us in.");
}

void EimTestCommand::run()
{
    const auto what = QStringLiteral("test the eIM '%1'").arg(m_name);
    const auto *found = workspace().eims().find(m_name);
    if (!found) {
        failAt(what, {Error::Kind::NotFound, QStringLiteral("there is no eIM of that name")});
        return;
    }
    output().showProgress(0, 0, QStringLiteral("asking %1 ...").arg(found->baseUrl.host()));
    whenDone(workspace().eims().test(m_name), this,
             [this, what, connection = *found](const Result<ports::EimIdentity> &answer) {
                 output().print(testJson(connection, answer), testTable(connection, answer));
                 if (answer)
                     Q_EMIT finished(ExitCode::Done);
                 else
                     failAt(what, answer.error());
             });
}

} // namespace longreach::cli
