// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labenrolcommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/core/eid.h"

#include <QJsonDocument>

namespace longreach::cli {

void LabEnrolCommand::declare(OptionTable &options)
{
    options.text("EID", m_eid, "EID", "The device's eUICC, 32 digits", OptionTable::Need::Required);
    options.text("--ready-file", m_readyFile, "FILE",
                 "The file that 'lab serve --ready-file' wrote; the lab started last if left out");
    options.footer("  longreachctl lab enrol 89049032123451234512345678901235 --ready-file lab.json");
}

void LabEnrolCommand::start(Session &session)
{
    const auto eid = Eid::parse(m_eid);
    if (!eid) {
        refuse(session, QStringLiteral("enrol '%1'").arg(m_eid), eid.error());
        return;
    }
    if (const auto found = m_lab.find(m_readyFile); !found) {
        failAtLab(session, QStringLiteral("find the lab"), found.error());
        return;
    }
    const QJsonObject body{{QStringLiteral("eid"), eid->toString()}};
    m_lab.post(QStringLiteral("/lab/enrol"), QJsonDocument(body).toJson(QJsonDocument::Compact),
               [this, &session](const Result<QJsonObject> &answer) {
                   if (!answer) {
                       failAtLab(session, QStringLiteral("enrol %1").arg(m_eid), answer.error());
                       return;
                   }
                   session.output().say(QStringLiteral("The lab knows %1 now.").arg(m_eid));
                   Q_EMIT finished(ExitCode::Done);
               });
}

} // namespace longreach::cli
