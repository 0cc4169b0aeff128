// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpclient.h"

#include "app/eim/http/httpworker.h"

#include <QPromise>

#include <memory>

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

void HttpClient::send(HttpRequest request, std::stop_token stop, Then then)
{
    auto exchange = std::make_shared<HttpExchange>();
    exchange->request = std::move(request);
    exchange->stop = std::move(stop);
    exchange->then = std::move(then);
    m_worker->submit(exchange);
}

QFuture<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
    promise->start();
    auto future = promise->future();
    send(std::move(request), std::move(stop), [promise](const Result<HttpReply> &reply) {
        promise->addResult(reply);
        promise->finish();
    });
    return future;
}

} // namespace longreach::eim
