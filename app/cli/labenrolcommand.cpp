// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labenrolcommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/runninglab.h"
#include "app/cli/session.h"
#include "app/core/eid.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace longreach::cli {

namespace {

constexpr int EnrolPatience = 10'000; ///< milliseconds

} // namespace

void LabEnrolCommand::declare(OptionTable &options)
{
    options.text("EID", m_eid, "EID", "The device's eUICC, 32 digits", OptionTable::Need::Required);
    options.text("--ready-file", m_readyFile, "FILE",
                 "The file that 'lab serve --ready-file' wrote; the lab started last if left out");
    options.footer("  longreachctl lab enrol 89049032123451234512345678901235 --ready-file lab.json");
}

Result<QJsonObject> LabEnrolCommand::readReadyFile() const
{
    QFile file(m_readyFile.isEmpty() ? runningLabFile() : m_readyFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    const auto ready = QJsonDocument::fromJson(file.readAll()).object();
    if (!ready.contains(u"rest"))
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1: not what a lab writes").arg(file.fileName()));
    return ready;
}

void LabEnrolCommand::start(Session &session)
{
    if (const auto eid = Eid::parse(m_eid); !eid) {
        refuse(session, QStringLiteral("enrol '%1'").arg(m_eid), eid.error());
        return;
    }
    const auto ready = readReadyFile();
    if (!ready) {
        failAtOption(session, QStringLiteral("find the lab"), ready.error());
        return;
    }
    send(session, *ready);
}

void LabEnrolCommand::send(Session &session, const QJsonObject &ready)
{
    QNetworkRequest request(QUrl(ready.value(u"rest").toString() + QStringLiteral("/lab/enrol")));
    auto trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(ready.value(u"ca").toString()));
    request.setSslConfiguration(trust);
    request.setTransferTimeout(EnrolPatience);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject body{{QStringLiteral("eid"), Eid::parse(m_eid).value().toString()}};
    auto *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, &session] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            fail(session, QStringLiteral("enrol %1").arg(m_eid), {Error::Kind::Unreachable, reply->errorString()});
            return;
        }
        session.output().say(QStringLiteral("The lab knows %1 now.").arg(m_eid));
        Q_EMIT finished(ExitCode::Done);
    });
}

} // namespace longreach::cli
