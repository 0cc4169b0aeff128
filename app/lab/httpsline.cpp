// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/httpsline.h"

#include "app/sgp32/esipa/jsonbinding.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <chrono>

namespace longreach::lab {

namespace {

constexpr auto Patience = std::chrono::seconds(20);

} // namespace

HttpsLine::HttpsLine(const QByteArray &address, const QByteArray &certificatePem, const LabClock &clock)
    : m_url(QStringLiteral("https://%1%2").arg(QString::fromLatin1(address), QStringView(sgp32::Asn1Path))),
      m_tls(QSslConfiguration::defaultConfiguration()),
      m_clock(clock)
{
    m_tls.setCaCertificates(QSslCertificate::fromData(certificatePem));
}

void HttpsLine::say(const QByteArray &, const QByteArray &message, LabTime, const Then &then)
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(std::chrono::milliseconds(Patience).count());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-gsma-rsp-asn1"));
    request.setRawHeader("X-Admin-Protocol", "gsma/rsp/v2.1.0");
    request.setRawHeader("User-Agent", "gsma-rsp-ipae");
    request.setRawHeader("Connection", "close");
    auto *reply = m_network.post(request, message);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, then] {
        reply->deleteLater();
        const bool isAnswered = reply->error() == QNetworkReply::NoError;
        then(isAnswered ? std::optional(reply->readAll()) : std::nullopt, m_clock.now());
    });
}

} // namespace longreach::lab
