// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpclient.h"

#include "app/eim/http/httpworker.h"

namespace longreach::eim {

HttpOptions HttpOptions::to(const QUrl &baseUrl, TlsTrust trust)
{
    const bool isTls = baseUrl.scheme() == u"https";
    auto path = baseUrl.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    HttpEndpoint endpoint{baseUrl.host(QUrl::FullyEncoded), static_cast<quint16>(baseUrl.port(isTls ? 443 : 80)), isTls,
                          std::move(trust)};
    return {std::move(endpoint), path, {}, 0, 6};
}

HttpClient::HttpClient(HttpOptions options) : m_worker(new HttpWorker(std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("eim-http"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    auto exchange = std::make_shared<HttpExchange>();
    exchange->request = std::move(request);
    exchange->stop = std::move(stop);
    exchange->promise.start();
    auto future = exchange->promise.future();
    m_worker->submit(exchange);
    return future;
}

} // namespace longreach::eim
