// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainloop.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace longreach::bench {

namespace {

constexpr int SideBySide = 6;

} // namespace

PlainLoop::PlainLoop(const QUrl &baseUrl, const QByteArray &trustedPem, std::vector<QByteArray> bodies, int lookUps)
    : m_network(std::make_unique<QNetworkAccessManager>()),
      m_baseUrl(baseUrl),
      m_bodies(std::move(bodies)),
      m_lookUps(static_cast<std::size_t>(lookUps))
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(trustedPem));
    m_template.setSslConfiguration(tls);
    m_template.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_template.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    m_template.setPeerVerifyName(baseUrl.host());
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_network.get(), [this] { start(); });
    QObject::connect(
        &m_thread, &QThread::finished, m_network.get(), [this] { m_network.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

PlainLoop::~PlainLoop()
{
    m_thread.quit();
    m_thread.wait();
}

void PlainLoop::start()
{
    for (int lane = 0; lane < SideBySide; ++lane)
        sendNext();
}

void PlainLoop::sendNext()
{
    if (m_sent == m_bodies.size() + m_lookUps)
        return;
    const bool isCreate = m_sent < m_bodies.size();
    if (!isCreate && m_orders.empty())
        return;
    auto *reply = isCreate ? m_network->post(requestFor(QStringLiteral("/psmo/create")), m_bodies[m_sent])
                           : m_network->get(requestFor(m_orders[m_sent % m_orders.size()]));
    ++m_sent;
    QObject::connect(reply, &QNetworkReply::finished, m_network.get(),
                     [this, reply, isCreate] { take(reply, isCreate); });
}

void PlainLoop::take(QNetworkReply *reply, bool isCreate)
{
    ++m_answered;
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isCreate)
        m_orders.push_back(QString::fromLatin1(reply->rawHeader("Location")));
    m_failures += status == (isCreate ? 303 : 200) ? 0 : 1;
    reply->deleteLater();
    sendNext();
}

QNetworkRequest PlainLoop::requestFor(const QString &path) const
{
    auto request = m_template;
    auto url = m_baseUrl;
    url.setPath(path);
    request.setUrl(url);
    return request;
}

} // namespace longreach::bench
