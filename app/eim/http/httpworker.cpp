// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/httpworker.h"

#include "app/core/whendone.h"
#include "app/eim/eimlog.h"

#include <QMutexLocker>

#include <algorithm>

namespace longreach::eim {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

// Servers close idle connections after 5 s (Node, Apache) to 75 s (nginx); Cowboy after 60 s. A
// request that must not be repeated keeps well away from that race.
constexpr milliseconds IdleMaximumForReads{50'000};
constexpr milliseconds IdleMaximumForChanges{3'000};
constexpr seconds HoldMaximum{30};

milliseconds idleMaximum(HttpRequest::Effect effect)
{
    return effect == HttpRequest::Effect::Reads ? IdleMaximumForReads : IdleMaximumForChanges;
}

/// What a failure means to who sent `request`.
Error asOutcome(const HttpRequest &request, bool wasSent, Error error)
{
    if (wasSent && request.effect == HttpRequest::Effect::Changes)
        error.kind = Error::Kind::OutcomeUnknown;
    return error;
}

Error stoppedOnRequest()
{
    return {Error::Kind::Cancelled, QStringLiteral("stopped on request")};
}

Error closedByUs()
{
    return {Error::Kind::Cancelled, QStringLiteral("the connection was closed")};
}

} // namespace

HttpWorker::HttpWorker(HttpOptions options)
    : m_options(std::move(options)), m_bucket(m_options.requestsPerSecond), m_nextToken(this)
{
    m_nextToken.setSingleShot(true);
    connect(&m_nextToken, &QTimer::timeout, this, &HttpWorker::dispatch);
}

HttpWorker::~HttpWorker()
{
    {
        const QMutexLocker lock(&m_inboxMutex);
        m_isClosed = true;
        m_queue.insert(m_queue.end(), m_inbox.begin(), m_inbox.end());
        m_inbox.clear();
    }
    // What continues a future may send again: by now that is answered at once.
    for (const auto &exchange : std::exchange(m_carried, {})) {
        const bool wasSent = exchange->channel->drop();
        complete(exchange, failure(asOutcome(exchange->request, wasSent, closedByUs())));
    }
    for (const auto &exchange : std::exchange(m_queue, {}))
        complete(exchange, failure(closedByUs()));
}

void HttpWorker::submit(const Exchange &exchange)
{
    {
        const QMutexLocker lock(&m_inboxMutex);
        if (!m_isClosed) {
            m_inbox.push_back(exchange);
            if (m_inbox.size() == 1)
                QMetaObject::invokeMethod(this, &HttpWorker::collect, Qt::QueuedConnection);
            return;
        }
    }
    complete(exchange, failure(closedByUs()));
}

void HttpWorker::collect()
{
    std::vector<Exchange> arrived;
    {
        const QMutexLocker lock(&m_inboxMutex);
        arrived.swap(m_inbox);
    }
    for (const auto &exchange : arrived) {
        m_queue.push_back(exchange);
        if (!exchange->stop.stop_possible())
            continue;
        // Called by whoever asks to stop, on his thread, at the latest before complete() returns.
        exchange->onStop.emplace(exchange->stop, [this, weak = std::weak_ptr(exchange)] {
            QMetaObject::invokeMethod(
                this,
                [this, weak] {
                    if (const auto stopped = weak.lock())
                        stop(stopped);
                },
                Qt::QueuedConnection);
        });
    }
    dispatch();
}

void HttpWorker::dispatch()
{
    while (!m_queue.empty()) {
        if (!m_access) {
            readAccess();
            return;
        }
        const auto exchange = m_queue.front();
        if (exchange->stop.stop_requested()) {
            m_queue.pop_front();
            complete(exchange, failure(stoppedOnRequest()));
            continue;
        }
        auto *channel = freeChannel(exchange->request.effect);
        if (channel == nullptr)
            return;
        if (const auto wait = m_bucket.take(steady_clock::now()); wait > milliseconds::zero()) {
            m_nextToken.start(wait);
            return;
        }
        m_queue.pop_front();
        carry(exchange, channel);
    }
}

void HttpWorker::readAccess()
{
    if (m_isReadingAccess)
        return;
    m_isReadingAccess = true;
    whenDone(m_options.access(), this, [this](const Result<HttpAccess> &access) { takeAccess(access); });
}

void HttpWorker::takeAccess(const Result<HttpAccess> &access)
{
    m_isReadingAccess = false;
    if (access) {
        m_access = *access;
        dispatch();
        return;
    }
    for (const auto &exchange : std::exchange(m_queue, {}))
        complete(exchange, failure(access.error()));
}

HttpChannel *HttpWorker::freeChannel(HttpRequest::Effect effect)
{
    HttpChannel *closed = nullptr;
    for (auto *channel : m_channels) {
        if (channel->isBusy())
            continue;
        const auto idle = channel->idleTime();
        if (idle && *idle <= idleMaximum(effect))
            return channel;
        closed = channel;
    }
    if (closed != nullptr) {
        closed->drop();
        return closed;
    }
    if (m_channels.size() >= static_cast<std::size_t>(m_options.parallelRequests))
        return nullptr;
    auto *channel = new HttpChannel(m_options.endpoint, m_access->tls, this);
    connect(channel, &HttpChannel::ended, this,
            [this, channel](const HttpChannel::Ending &ending) { takeEnding(channel, ending); });
    m_channels.push_back(channel);
    return channel;
}

void HttpWorker::carry(const Exchange &exchange, HttpChannel *channel)
{
    exchange->channel = channel;
    m_carried.push_back(exchange);
    channel->send(toWire(exchange->request));
}

void HttpWorker::takeEnding(HttpChannel *channel, const HttpChannel::Ending &ending)
{
    const auto found = std::find_if(m_carried.begin(), m_carried.end(),
                                    [channel](const Exchange &exchange) { return exchange->channel == channel; });
    const auto exchange = *found;
    m_carried.erase(found);
    exchange->channel = nullptr;
    const auto &request = exchange->request;
    if (ending.wasStale && request.effect == HttpRequest::Effect::Reads && !exchange->wasRepeated) {
        exchange->wasRepeated = true;
        m_queue.push_front(exchange);
    } else if (ending.reply) {
        qCDebug(eimLog, "%s %s: %d in %lld ms", request.method.constData(), request.path.constData(),
                ending.reply->status, static_cast<long long>(ending.reply->latency.count()));
        complete(exchange, judge(request, *ending.reply));
    } else {
        const auto error = asOutcome(request, ending.wasSent, ending.reply.error());
        qCDebug(eimLog, "%s %s: %s", request.method.constData(), request.path.constData(), qPrintable(error.detail));
        complete(exchange, failure(error));
    }
    dispatch();
}

Result<HttpReply> HttpWorker::judge(const HttpRequest &request, const HttpReply &reply)
{
    const auto place = QString::fromLatin1(request.method + ' ' + request.path);
    const bool asksToWait = reply.status == 429 || (reply.status == 503 && reply.retryAfter());
    if (asksToWait) {
        const auto wait = reply.retryAfter().value_or(seconds{1});
        m_bucket.holdUntil(steady_clock::now() + std::min(wait, HoldMaximum));
        return failure(Error::Kind::Throttled,
                       QStringLiteral("%1: %2, retry after %3 s").arg(place).arg(reply.status).arg(wait.count()));
    }
    if (reply.status == 401 || reply.status == 403) {
        m_access.reset();
        return failure(Error::Kind::Unauthorised, QStringLiteral("%1: %2").arg(place).arg(reply.status));
    }
    return reply;
}

void HttpWorker::stop(const Exchange &exchange)
{
    if (const auto queued = std::find(m_queue.begin(), m_queue.end(), exchange); queued != m_queue.end()) {
        m_queue.erase(queued);
        complete(exchange, failure(stoppedOnRequest()));
        return;
    }
    const auto carried = std::find(m_carried.begin(), m_carried.end(), exchange);
    if (carried == m_carried.end())
        return;
    m_carried.erase(carried);
    const bool wasSent = exchange->channel->drop();
    complete(exchange, failure(asOutcome(exchange->request, wasSent, stoppedOnRequest())));
    dispatch();
}

void HttpWorker::complete(const Exchange &exchange, Result<HttpReply> result)
{
    exchange->onStop.reset();
    exchange->then(result);
}

QByteArray HttpWorker::toWire(const HttpRequest &request) const
{
    QByteArray wire;
    const auto line = [&wire](QByteArrayView name, QByteArrayView value) {
        wire.append(name).append(": ").append(value).append("\r\n");
    };
    const auto &endpoint = m_options.endpoint;
    const auto host = endpoint.host.contains(u':') ? QStringLiteral("[%1]").arg(endpoint.host) : endpoint.host;
    const bool isUsualPort = endpoint.port == (endpoint.isTls ? 443 : 80);
    wire.append(request.method).append(' ').append(m_options.basePath).append(request.path).append(" HTTP/1.1\r\n");
    line("Host", host.toLatin1() + (isUsualPort ? QByteArray() : ':' + QByteArray::number(endpoint.port)));
    line("User-Agent", "Longreach/" LONGREACH_VERSION);
    line("Accept", "application/json");
    if (!m_access->headerName.isEmpty())
        line(m_access->headerName, m_access->headerValue);
    if (!request.contentType.isEmpty())
        line("Content-Type", request.contentType);
    if (!request.contentType.isEmpty() || !request.body.isEmpty())
        line("Content-Length", QByteArray::number(request.body.size()));
    return wire.append("\r\n").append(request.body);
}

} // namespace longreach::eim
