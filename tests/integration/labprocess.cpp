// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/labprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

namespace longreach::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LabProcess::LabProcess(const QStringList &arguments)
{
    const auto readyFile = m_folder.filePath(QStringLiteral("ready.json"));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(
        QStringLiteral(LONGREACHCTL),
        QStringList{QStringLiteral("lab"), QStringLiteral("serve"), QStringLiteral("--ready-file"), readyFile}
            + arguments);
    if (!QTest::qWaitFor([&readyFile] { return QFile::exists(readyFile); }, 20'000))
        return;
    const auto ready = QJsonDocument::fromJson(contentOf(readyFile)).object();
    m_connection.name = QStringLiteral("lab");
    m_connection.baseUrl = QUrl(ready.value(u"rest").toString());
    m_esipaUrl = ready.value(u"esipa").toString();
    m_connection.trustedPem = contentOf(ready.value(u"ca").toString());
    m_connection.environment = EimConnection::Environment::Lab;
}

LabProcess::~LabProcess()
{
    kill();
}

void LabProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

Result<std::vector<LabProcess::Order>> LabProcess::orders() const
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_connection.baseUrl.resolved(QUrl(QStringLiteral("/lab/orders"))));
    auto trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(m_connection.trustedPem));
    request.setSslConfiguration(trust);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000) || reply->error() != QNetworkReply::NoError)
        return failure(Error::Kind::Unreachable, reply->errorString());
    std::vector<Order> orders;
    const auto rows = QJsonDocument::fromJson(reply->readAll()).array();
    for (const auto &row : rows) {
        const auto order = row.toObject();
        orders.push_back(
            {order.value(u"id").toString(), order.value(u"eid").toString(), order.value(u"body").toString().toUtf8()});
    }
    return orders;
}

} // namespace longreach::test
