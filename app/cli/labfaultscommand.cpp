// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labfaultscommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/lab/scenario/labchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace longreach::cli {

void LabFaultsCommand::declare(OptionTable &options)
{
    options.texts("CHANGE", m_assignments, "NAME=VALUE", "What to change; without one it is shown how things are");
    options.text("--ready-file", m_readyFile, "FILE",
                 "The file that 'lab serve --ready-file' wrote; the lab started last if left out");
    options.footer("Changes: the shares refuse, slow, dark, rollback, absent of the devices (dark=5%); the faults of\n"
                   "'lab serve --fault' (error500=2%); down=BR, up=724-11 for a country or network; roam=724-11:ES,\n"
                   "unroam=724-11:ES; speed=600; pause=on; scenario=bad-night;\n"
                   "reset=all for things as the scenario or 'lab serve' has them.\n"
                   "\n"
                   "  longreachctl lab faults dark=5% down=BR speed=600");
}

void LabFaultsCommand::start(Session &session)
{
    for (const auto &assignment : std::as_const(m_assignments)) {
        if (const auto change = lab::parseLabChange(assignment); !change) {
            refuse(session, QStringLiteral("change the lab"), change.error());
            return;
        }
    }
    if (const auto found = m_lab.find(m_readyFile); !found) {
        failAtLab(session, QStringLiteral("find the lab"), found.error());
        return;
    }
    const auto then = [this, &session](const Result<QJsonObject> &answer) {
        if (!answer) {
            const auto what = m_assignments.isEmpty() ? QStringLiteral("ask the lab") : QStringLiteral("change the lab");
            failAtLab(session, what, answer.error());
            return;
        }
        print(session, *answer);
        Q_EMIT finished(ExitCode::Done);
    };
    const auto path = QStringLiteral("/lab/faults");
    if (m_assignments.isEmpty()) {
        m_lab.get(path, then);
        return;
    }
    const auto body = QJsonDocument(QJsonArray::fromStringList(m_assignments)).toJson(QJsonDocument::Compact);
    m_lab.post(path, body, then);
}

void LabFaultsCommand::print(Session &session, const QJsonObject &state)
{
    TextTable table({QStringLiteral("name"), QStringLiteral("value")});
    const auto number = [&state](QStringView name) { return QString::number(state.value(name).toDouble()); };
    table.add({QStringLiteral("speed"), number(u"speed")});
    table.add(
        {QStringLiteral("pause"), state.value(u"paused").toBool() ? QStringLiteral("on") : QStringLiteral("off")});
    table.add({QStringLiteral("scenario"), state.value(u"scenario").toString()});
    QStringList down;
    for (const auto &place : state.value(u"down").toArray())
        down += place.toString();
    table.add({QStringLiteral("down"), down.join(u' ')});
    const auto faults = state.value(u"faults").toObject();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        table.add({fault.key(), QString::number(fault.value().toDouble())});
    session.output().print(state, table);
}

} // namespace longreach::cli
