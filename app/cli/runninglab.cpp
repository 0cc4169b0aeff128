// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runninglab.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace longreach::cli {

namespace {

constexpr int Patience = 10'000; ///< milliseconds

} // namespace

Result<void> RunningLab::find(const QString &readyFile)
{
    QFile file(readyFile.isEmpty() ? runningLabFile() : readyFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    m_ready = QJsonDocument::fromJson(file.readAll()).object();
    if (!m_ready.contains(u"rest"))
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1: not what a lab writes").arg(file.fileName()));
    return {};
}

QNetworkRequest RunningLab::requestTo(const QString &path) const
{
    QNetworkRequest request(QUrl(m_ready.value(u"rest").toString() + path));
    auto trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(m_ready.value(u"ca").toString()));
    request.setSslConfiguration(trust);
    request.setTransferTimeout(Patience);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

void RunningLab::get(const QString &path, const Then &then)
{
    await(m_network.get(requestTo(path)), then);
}

void RunningLab::post(const QString &path, const QByteArray &json, const Then &then)
{
    await(m_network.post(requestTo(path), json), then);
}

void RunningLab::await(QNetworkReply *reply, const Then &then)
{
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (reply->error() == QNetworkReply::NoError)
            then(answer);
        else if (answer.contains(u"error"))
            then(failure(Error::Kind::InvalidInput, answer.value(u"error").toString()));
        else
            then(failure(Error::Kind::Unreachable, reply->errorString()));
    });
}

} // namespace longreach::cli
