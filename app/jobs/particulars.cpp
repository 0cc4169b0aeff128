// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/particulars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::jobs {

Result<Particulars> Particulars::fromJson(const QByteArray &json)
{
    Particulars particulars;
    for (const auto &entry : QJsonDocument::fromJson(json).object().value(u"stepTargets").toArray()) {
        if (entry.isNull()) {
            particulars.stepTargets.emplace_back();
            continue;
        }
        const auto iccid = Iccid::parse(entry.toString());
        if (!iccid)
            return failure(Error::Kind::Damaged, QStringLiteral("operation particulars: %1").arg(iccid.error().detail));
        particulars.stepTargets.emplace_back(*iccid);
    }
    return particulars;
}

QByteArray Particulars::toJson() const
{
    QJsonArray targets;
    for (const auto &target : stepTargets)
        targets.append(target ? QJsonValue(target->toString()) : QJsonValue());
    return QJsonDocument(QJsonObject{{QStringLiteral("stepTargets"), targets}}).toJson(QJsonDocument::Compact);
}

} // namespace longreach::jobs
