// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/es9notificationsender.h"

#include "app/card/ipa/serverlink.h"
#include "app/sgp32/esipa/jsonbinding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSslCertificate>

namespace longreach::card {

namespace {

constexpr auto AdminProtocol = "gsma/rsp/v2.2.2";
constexpr auto UserAgent = "gsma-rsp-lpad";

/// All certificates in the files of a folder, as PEM.
QByteArray rootsIn(const QString &folder)
{
    constexpr qint64 LongestFile = 64 * 1024;
    QByteArray pem;
    const QDir files(folder);
    for (const auto &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.size() > LongestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const auto content = file.readAll();
        pem += content.contains("-----BEGIN") ? content : QSslCertificate(content, QSsl::Der).toPem();
    }
    return pem;
}

Result<ServerTrust> trustOf(const QString &rootsFile)
{
    QFile file(rootsFile);
    if (rootsFile.isEmpty() || !file.exists())
        return ServerTrust::ofSystem();
    if (QFileInfo(rootsFile).isDir()) {
        const auto roots = rootsIn(rootsFile);
        return roots.isEmpty() ? Result<ServerTrust>(ServerTrust::ofSystem()) : ServerTrust::ofRoots(roots);
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Untrusted, QStringLiteral("%1: %2").arg(rootsFile, file.errorString()));
    return ServerTrust::ofRoots(file.readAll());
}

/// What a server that was not trusted lacks, and where it belongs.
Error withPlace(Error error, const QString &rootsFile)
{
    if (error.kind == Error::Kind::Untrusted)
        error.detail += rootsFile.isEmpty() ? QStringLiteral("; no file of GSMA's roots is set")
                                            : QStringLiteral("; GSMA's roots belong into %1 (PEM)").arg(rootsFile);
    return error;
}

Result<void> checkAnswer(const HttpsAnswer &answer, const QString &server)
{
    if (answer.status < 200 || answer.status > 299)
        return failure(Error::Kind::Refused, QStringLiteral("%1: HTTP %2").arg(server).arg(answer.status));
    if (answer.body.trimmed().isEmpty())
        return {};
    const auto json = QJsonDocument::fromJson(answer.body);
    if (!json.isObject())
        return failure(Error::Kind::BadReply, QStringLiteral("%1: the answer is not JSON").arg(server));
    if (!sgp32::isExecuted(json.object()))
        return failure(Error::Kind::Refused, QStringLiteral("%1: %2").arg(server, sgp32::reasonOf(json.object())));
    return {};
}

} // namespace

Result<void> Es9NotificationSender::send(const QString &address, const QByteArray &notification, const QString &reader,
                                         TraceLog &trace, std::stop_token stop)
{
    const auto server = ServerAddress::parse(address);
    if (!server)
        return failure(server.error());
    auto trust = trustOf(m_rootsFile);
    if (!trust)
        return failure(withPlace(trust.error(), m_rootsFile));
    ServerLink link(HttpsConnection(*server, std::move(*trust)), reader, trace, m_clock, std::move(stop));
    const QJsonObject body{{QStringLiteral("pendingNotification"), QString::fromLatin1(notification.toBase64())}};
    const auto path = sgp32::pathOf(sgp32::HttpInterface::Es9Plus, sgp32::HttpFunction::HandleNotification);
    const auto answer = link.post(QStringLiteral("HandleNotification"), path.toLatin1(),
                                  {{"Content-Type", QStringView(sgp32::JsonContentType).toLatin1()},
                                   {"X-Admin-Protocol", AdminProtocol},
                                   {"User-Agent", UserAgent}},
                                  QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!answer)
        return failure(withPlace(answer.error(), m_rootsFile));
    return checkAnswer(*answer, link.server());
}

} // namespace longreach::card
