// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/onomondoeim.h"

#include "app/eim/onomondo/devicelist.h"
#include "app/eim/onomondo/lookupreply.h"
#include "app/eim/onomondo/onomondocapabilities.h"
#include "app/eim/onomondo/orderbody.h"
#include "app/eim/onomondo/reconciler.h"
#include "app/eim/onomondo/replies.h"

#include <QMutexLocker>
#include <QPromise>

#include <algorithm>

namespace longreach::eim {

namespace {

template <typename T>
QFuture<Result<T>> failed(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(error)));
}

HttpRequest lookAt(const QByteArray &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

template <typename T>
void fulfil(QPromise<Result<T>> &promise, Result<T> outcome)
{
    promise.addResult(std::move(outcome));
    promise.finish();
}

/// The future of what `read` makes of the reply.
template <typename T, typename Read>
QFuture<Result<T>> answered(HttpClient &http, HttpRequest request, std::stop_token stop, Read read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    http.send(std::move(request), std::move(stop), [promise, read](const Result<HttpReply> &reply) {
        fulfil<T>(*promise, reply ? read(*reply) : failure(reply.error()));
    });
    return future;
}

HttpRequest creation(Facility facility, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = '/' + toWord(facility).toLatin1() + "/create";
    request.contentType = "application/json"; // exactly: with a charset it is refused
    request.body = body;
    request.effect = HttpRequest::Effect::Changes;
    return request;
}

Result<ports::DevicePage> readPage(const HttpReply &reply, const QString &eim, Timestamp now)
{
    if (reply.status == 404)
        return failure(Error::Kind::Unsupported, QStringLiteral("this eIM has no device inventory"));
    const auto body = bodyOf(reply, u"devices");
    return body ? readDevicePage(*body, eim, now) : failure(body.error());
}

Result<ports::DevicePage> checkedPage(Result<ports::DevicePage> page, const QString &from)
{
    if (page && !page->next.isEmpty() && page->next <= from)
        return failure(Error::Kind::BadReply, QStringLiteral("devices: 'next' leads backwards"));
    return page;
}

} // namespace

OnomondoEim::OnomondoEim(HttpOptions options, QString name, const ports::Clock &clock)
    : m_name(std::move(name)),
      m_clock(clock),
      m_capabilities(onomondoCapabilities(QStringLiteral("not asked yet whether this eIM lists devices"))),
      m_http(std::move(options))
{}

OnomondoEim::~OnomondoEim()
{
    Q_ASSERT(!isOwnThread());
    m_end.request_stop();
    m_waiting.waitForDone();
}

bool OnomondoEim::isOwnThread() const
{
    return m_http.isOwnThread() || m_waiting.contains(QThread::currentThread());
}

CapabilitySet OnomondoEim::capabilities() const
{
    const QMutexLocker lock(&m_mutex);
    return m_capabilities;
}

QFuture<Result<ports::EimIdentity>> OnomondoEim::identify(std::stop_token stop)
{
    using Identity = ports::EimIdentity;
    const auto promise = std::make_shared<QPromise<Result<Identity>>>();
    promise->start();
    auto future = promise->future();
    m_http.send(lookAt("/"), stop, [this, promise, stop](const Result<HttpReply> &info) {
        const auto identity = info ? readIdentity(*info) : Result<Identity>(failure(info.error()));
        if (!identity) {
            fulfil(*promise, identity);
            return;
        }
        m_http.send(lookAt(devicesPath({}, 1)), stop, [this, promise, identity](const Result<HttpReply> &probe) {
            fulfil(*promise, withInventory(*identity, probe));
        });
    });
    return future;
}

Result<ports::EimIdentity> OnomondoEim::withInventory(ports::EimIdentity identity, const Result<HttpReply> &probe)
{
    if (!probe)
        return failure(probe.error());
    const auto page = readPage(*probe, m_name, m_clock.now());
    // A gateway that cannot reach the eIM just now says nothing about what the eIM lists.
    if (!page && page.error().kind == Error::Kind::Unreachable)
        return failure(page.error());
    identity.capabilities = onomondoCapabilities(page ? QString() : page.error().detail);
    const QMutexLocker lock(&m_mutex);
    m_capabilities = identity.capabilities;
    return identity;
}

QFuture<Result<QString>> OnomondoEim::submit(ports::OrderRequest request, std::stop_token stop)
{
    const auto body = orderBody(request);
    if (!body)
        return failed<QString>(body.error());
    const auto facility = facilityOf(request.order);
    return answered<QString>(m_http, creation(facility, *body), std::move(stop),
                             [facility](const HttpReply &reply) { return readCreated(reply, facility); });
}

QFuture<Result<ports::OrderReport>> OnomondoEim::report(QString orderId, std::stop_token stop)
{
    const auto name = OrderName::parse(orderId);
    if (!name)
        return failed<ports::OrderReport>(name.error());
    return answered<ports::OrderReport>(m_http, lookAt(name->path(QLatin1String("lookup"))), std::move(stop),
                                        [](const HttpReply &reply) -> Result<ports::OrderReport> {
                                            const auto body = bodyOf(reply, u"lookup");
                                            if (!body)
                                                return failure(body.error());
                                            return LookupReply::parse(*body).map(
                                                [](LookupReply parsed) { return std::move(parsed.report); });
                                        });
}

QFuture<Result<bool>> OnomondoEim::revoke(QString orderId, std::stop_token stop)
{
    const auto name = OrderName::parse(orderId);
    if (!name)
        return failed<bool>(name.error());
    HttpRequest request;
    request.path = name->path(QLatin1String("delete"));
    request.effect = HttpRequest::Effect::Changes; // a GET that deletes
    return answered<bool>(m_http, std::move(request), std::move(stop), readDeleted);
}

QFuture<Result<std::vector<ports::Reconciliation>>> OnomondoEim::reconcile(std::vector<ports::OrderRequest> requests,
                                                                           std::vector<QString> known,
                                                                           std::stop_token stop)
{
    using Findings = Result<std::vector<ports::Reconciliation>>;
    auto promise = std::make_shared<QPromise<Findings>>();
    promise->start();
    m_waiting.start([this, promise, requests = std::move(requests), known = std::move(known), stop] {
        std::stop_source either;
        const auto end = [&either] { either.request_stop(); };
        const std::stop_callback onStop(stop, end);
        const std::stop_callback onEnd(m_end.get_token(), end);
        promise->addResult(Reconciler(m_http, known, either.get_token()).find(requests));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<ports::DevicePage>> OnomondoEim::devices(QString from, int limit, std::stop_token stop)
{
    return answered<ports::DevicePage>(
        m_http, lookAt(devicesPath(from, limit)), std::move(stop),
        [this, from](const HttpReply &reply) { return checkedPage(readPage(reply, m_name, m_clock.now()), from); });
}

QFuture<Result<Device>> OnomondoEim::device(Eid eid, std::stop_token stop)
{
    return answered<Device>(
        m_http, lookAt(devicePath(eid)), std::move(stop), [this, eid](const HttpReply &reply) -> Result<Device> {
            auto page = readPage(reply, m_name, m_clock.now());
            if (!page)
                return failure(page.error());
            if (page->devices.empty() || page->devices.front().eid != eid)
                return failure(Error::Kind::NotFound, QStringLiteral("device %1").arg(eid.toString()));
            return std::move(page->devices.front());
        });
}

QFuture<Result<CardBooks>> OnomondoEim::cardBooks(Eid eid, std::stop_token stop)
{
    return answered<CardBooks>(m_http, lookAt("/lab/euicc/" + eid.toString().toLatin1()), std::move(stop),
                               readCardBooks);
}

} // namespace longreach::eim
