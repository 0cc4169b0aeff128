// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimlistcommand.h"

#include "app/cli/eimjson.h"
#include "app/cli/output.h"
#include "app/fleet/eimdirectory.h"
#include "app/workspace/workspace.h"

#include <QJsonArray>

namespace longreach::cli {

void EimListCommand::run()
{
    const auto &connections = workspace().eims().connections();
    QJsonArray json;
    for (const auto &connection : connections)
        json += connectionJson(connection);
    output().print(json, connectionTable(connections));
    if (connections.empty())
        output().say(QStringLiteral("No eIM yet: 'longreachctl eim add NAME --url URL' adds one."));
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli
