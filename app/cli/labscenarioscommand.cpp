// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labscenarioscommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/lab/scenario/scenario.h"

#include <QJsonArray>
#include <QJsonObject>

namespace longreach::cli {

void LabScenariosCommand::declare(OptionTable &options)
{
    options.footer("  longreachctl lab serve --scenario bad-night --ready-file lab.json");
}

void LabScenariosCommand::start(Session &session)
{
    QJsonArray json;
    TextTable table({QStringLiteral("name"), QStringLiteral("devices"), QStringLiteral("about")});
    for (const auto &scenario : lab::shippedScenarios()) {
        const auto &title = scenario.title;
        json += QJsonObject{{QStringLiteral("name"), title.name},
                            {QStringLiteral("title"), title.title},
                            {QStringLiteral("about"), title.about},
                            {QStringLiteral("devices"), scenario.devices.value_or(0)}};
        table.add({title.name, QString::number(scenario.devices.value_or(0)), title.about});
    }
    session.output().print(json, table);
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli
