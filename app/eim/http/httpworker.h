// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eim/http/httpchannel.h"
#include "app/eim/http/httpclient.h"
#include "app/eim/http/tokenbucket.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::eim {

/// One request on its way through a client.
struct HttpExchange {
    HttpRequest request;
    std::stop_token stop;
    HttpClient::Then then;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    HttpChannel *channel = nullptr; ///< while it is being carried
    bool wasRepeated = false;
};

/// The half of HttpClient that lives on its thread: queue, connections, limits.
class HttpWorker final : public QObject {
    Q_OBJECT

public:
    using Exchange = std::shared_ptr<HttpExchange>;

    explicit HttpWorker(HttpOptions options);

    /// Completes everything: what was not sent is Cancelled, what may have been is OutcomeUnknown.
    ~HttpWorker() override;

    /// Safe from any thread.
    void submit(const Exchange &exchange);

private:
    void collect();
    void dispatch();
    void readAccess();
    void takeAccess(const Result<HttpAccess> &access);
    void carry(const Exchange &exchange, HttpChannel *channel);
    void takeEnding(HttpChannel *channel, const HttpChannel::Ending &ending);
    void stop(const Exchange &exchange);
    void complete(const Exchange &exchange, Result<HttpReply> result);
    [[nodiscard]] HttpChannel *freeChannel(HttpRequest::Effect effect);
    [[nodiscard]] QByteArray toWire(const HttpRequest &request) const;
    [[nodiscard]] Result<HttpReply> judge(const HttpRequest &request, const HttpReply &reply);

    const HttpOptions m_options;
    QMutex m_inboxMutex;
    std::vector<Exchange> m_inbox; // handed in, not yet seen by this thread
    bool m_isClosed = false;       // guarded like the inbox
    std::deque<Exchange> m_queue;
    std::vector<Exchange> m_carried;
    std::vector<HttpChannel *> m_channels;
    TokenBucket m_bucket;
    QTimer m_nextToken;
    std::optional<HttpAccess> m_access;
    bool m_isReadingAccess = false;
};

} // namespace longreach::eim
