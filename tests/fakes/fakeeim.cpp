// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakeeim.h"

#include "tests/fakes/reports.h"

#include <QMutexLocker>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace longreach::fakes {

namespace {

using Finding = ports::Reconciliation::Finding;

constexpr auto OrderLifetime = std::chrono::minutes{30};
constexpr int MostHanging = 64;
constexpr auto ResultRetention = std::chrono::hours{24};

CapabilitySet everythingOfALab()
{
    CapabilitySet capabilities;
    for (const auto capability :
         {Capability::ListDevices, Capability::LastPoll, Capability::Audit, Capability::Download, Capability::Enable,
          Capability::Rollback, Capability::Disable, Capability::Delete, Capability::Eco, Capability::Edr,
          Capability::CounterEdit, Capability::Cancel, Capability::ListOrders})
        capabilities.allow(capability);
    capabilities.orderLifetime = OrderLifetime;
    capabilities.resultRetention = ResultRetention;
    return capabilities;
}

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, QStringLiteral("stopped on request"));
}

tl::unexpected<Error> unreachable()
{
    return failure(Error::Kind::Unreachable, QStringLiteral("connection refused"));
}

} // namespace

FakeEim::FakeEim(const ports::Clock &clock) : m_clock(clock), m_capabilities(everythingOfALab())
{
    m_pool.setMaxThreadCount(1);
    m_hanging.setMaxThreadCount(MostHanging);
}

FakeEim::~FakeEim()
{
    m_end.request_stop();
}

template <typename T, typename Work>
QFuture<Result<T>> FakeEim::serve(std::stop_token stop, Work work)
{
    return QtConcurrent::run(&m_pool, [this, stop = std::move(stop), work = std::move(work)]() mutable -> Result<T> {
        if (stop.stop_requested())
            return cancelled();
        const QMutexLocker lock(&m_mutex);
        if (m_refusal)
            return failure(*m_refusal, QStringLiteral("fake eIM: refuses"));
        return work();
    });
}

CapabilitySet FakeEim::capabilities() const
{
    const QMutexLocker lock(&m_mutex);
    return m_capabilities;
}

QFuture<Result<ports::EimIdentity>> FakeEim::identify(std::stop_token stop)
{
    return serve<ports::EimIdentity>(std::move(stop), [this]() -> Result<ports::EimIdentity> {
        ports::EimIdentity identity;
        identity.dialect = QStringLiteral("fake");
        identity.eimId = QStringLiteral("fake.eim.example");
        identity.version = QStringLiteral("1");
        identity.capabilities = m_capabilities;
        identity.latency = std::chrono::milliseconds{1};
        identity.serverTime = m_clock.now();
        return identity;
    });
}

QFuture<Result<QString>> FakeEim::submit(ports::OrderRequest request, std::stop_token stop)
{
    if (auto checked = validate(request.order); !checked)
        return QtFuture::makeReadyFuture(Result<QString>(failure(checked.error())));
    const auto mishap = nextMishap();
    if (mishap == Mishap::Hang)
        return hang(std::move(stop));
    return serve<QString>(std::move(stop),
                          [this, mishap, request = std::move(request)] { return take(request, mishap); });
}

std::optional<FakeEim::Mishap> FakeEim::nextMishap()
{
    const QMutexLocker lock(&m_mutex);
    if (m_mishaps.empty())
        return std::nullopt;
    const auto mishap = m_mishaps.front();
    m_mishaps.pop_front();
    return mishap;
}

QFuture<Result<QString>> FakeEim::hang(std::stop_token stop)
{
    return QtConcurrent::run(&m_hanging, [stop = std::move(stop), end = m_end.get_token()]() -> Result<QString> {
        std::mutex mutex;
        std::condition_variable_any stopped;
        const std::stop_callback wake(end, [&] {
            const std::scoped_lock lock(mutex);
            stopped.notify_all();
        });
        std::unique_lock lock(mutex);
        stopped.wait(lock, stop, [&end] { return end.stop_requested(); });
        return cancelled();
    });
}

Result<QString> FakeEim::take(const ports::OrderRequest &request, std::optional<Mishap> mishap)
{
    if (!mishap)
        return create(request);
    switch (*mishap) {
    case Mishap::Unreachable: return unreachable();
    case Mishap::LoseRequest: break;
    case Mishap::LoseAnswer: create(request); break;
    case Mishap::Refuse: return failure(Error::Kind::Refused, QStringLiteral("500 with an empty body"));
    case Mishap::Throttle: return failure(Error::Kind::Throttled, QStringLiteral("429: retry after 1 s"));
    case Mishap::Hang: return cancelled();
    }
    return failure(Error::Kind::OutcomeUnknown, QStringLiteral("the connection closed before an answer"));
}

QString FakeEim::create(const ports::OrderRequest &request)
{
    auto report = m_answerer ? m_answerer(request) : bare(ports::OrderReport::Verdict::Waiting);
    report.changedAt = m_clock.now();
    const auto id = QStringLiteral("fake/%1").arg(++m_created);
    m_orders.push_back({id, request, std::move(report)});
    return id;
}

QFuture<Result<ports::OrderReport>> FakeEim::report(QString orderId, std::stop_token stop)
{
    return serve<ports::OrderReport>(std::move(stop), [this, orderId]() -> Result<ports::OrderReport> {
        const auto order = held(orderId);
        return order == m_orders.end() ? bare(ports::OrderReport::Verdict::Absent) : order->report;
    });
}

QFuture<Result<bool>> FakeEim::revoke(QString orderId, std::stop_token stop)
{
    return serve<bool>(std::move(stop), [this, orderId]() -> Result<bool> {
        const auto order = held(orderId);
        if (order == m_orders.end())
            return false;
        m_orders.erase(order);
        return true;
    });
}

QFuture<Result<std::vector<ports::Reconciliation>>> FakeEim::reconcile(std::vector<ports::OrderRequest> requests,
                                                                       std::vector<QString> known, std::stop_token stop)
{
    using Findings = std::vector<ports::Reconciliation>;
    auto work = [this, requests = std::move(requests), known = std::move(known)]() mutable -> Result<Findings> {
        Findings findings;
        for (const auto &request : requests)
            findings.push_back(find(request, known));
        return findings;
    };
    return serve<Findings>(std::move(stop), std::move(work));
}

ports::Reconciliation FakeEim::find(const ports::OrderRequest &request, std::vector<QString> &known) const
{
    if (m_isListBroken)
        return {Finding::CannotTell, {}};
    for (const auto &order : m_orders) {
        if (order.request != request || std::find(known.begin(), known.end(), order.id) != known.end())
            continue;
        known.push_back(order.id); // two requests alike never find the same order
        return {Finding::Found, order.id};
    }
    return {Finding::NotThere, {}};
}

QFuture<Result<ports::DevicePage>> FakeEim::devices(QString from, int limit, std::stop_token stop)
{
    return serve<ports::DevicePage>(std::move(stop), [this, from, limit] { return page(from, limit); });
}

Result<ports::DevicePage> FakeEim::page(const QString &from, int limit) const
{
    if (!m_capabilities.has(Capability::ListDevices))
        return failure(Error::Kind::Unsupported, QStringLiteral("no device inventory"));
    ports::DevicePage page;
    for (const auto &[eid, known] : m_devices) {
        if (eid.toString() <= from)
            continue;
        if (static_cast<int>(page.devices.size()) == limit) {
            page.next = page.devices.back().eid.toString();
            break;
        }
        page.devices.push_back(known);
    }
    return page;
}

QFuture<Result<Device>> FakeEim::device(Eid eid, std::stop_token stop)
{
    return serve<Device>(std::move(stop), [this, eid]() -> Result<Device> {
        if (!m_capabilities.has(Capability::ListDevices))
            return failure(Error::Kind::Unsupported, QStringLiteral("no device inventory"));
        const auto found = m_devices.find(eid);
        if (found == m_devices.end())
            return failure(Error::Kind::NotFound, QStringLiteral("no device %1").arg(eid.toString()));
        return found->second;
    });
}

void FakeEim::misbehave(Mishap mishap, int submissions)
{
    const QMutexLocker lock(&m_mutex);
    m_mishaps.insert(m_mishaps.end(), static_cast<std::size_t>(submissions), mishap);
}

void FakeEim::setReachable(bool isReachable)
{
    refuseWith(isReachable ? std::nullopt : std::optional(Error::Kind::Unreachable));
}

void FakeEim::refuseWith(std::optional<Error::Kind> kind)
{
    const QMutexLocker lock(&m_mutex);
    m_refusal = kind;
}

void FakeEim::setListBroken(bool isBroken)
{
    const QMutexLocker lock(&m_mutex);
    m_isListBroken = isBroken;
}

void FakeEim::answerWith(Answerer answerer)
{
    const QMutexLocker lock(&m_mutex);
    m_answerer = std::move(answerer);
}

void FakeEim::setCapabilities(CapabilitySet capabilities)
{
    const QMutexLocker lock(&m_mutex);
    m_capabilities = std::move(capabilities);
}

void FakeEim::put(const Device &device)
{
    const QMutexLocker lock(&m_mutex);
    m_devices.insert_or_assign(device.eid, device);
}

std::vector<FakeEim::HeldOrder> FakeEim::orders() const
{
    const QMutexLocker lock(&m_mutex);
    return m_orders;
}

int FakeEim::created() const
{
    const QMutexLocker lock(&m_mutex);
    return m_created;
}

void FakeEim::setReport(const QString &orderId, ports::OrderReport report)
{
    const QMutexLocker lock(&m_mutex);
    const auto order = held(orderId);
    if (order == m_orders.end())
        return;
    report.changedAt = m_clock.now();
    order->report = std::move(report);
}

void FakeEim::forget(const QString &orderId)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto order = held(orderId); order != m_orders.end())
        m_orders.erase(order);
}

std::vector<FakeEim::HeldOrder>::iterator FakeEim::held(const QString &orderId)
{
    return std::find_if(m_orders.begin(), m_orders.end(),
                        [&orderId](const HeldOrder &order) { return order.id == orderId; });
}

Result<std::shared_ptr<ports::Eim>> FakeEimOpener::open(const EimConnection &connection)
{
    if (auto checked = validate(connection); !checked)
        return failure(checked.error());
    const auto found = m_eims.find(connection.name);
    if (found == m_eims.end())
        return failure(Error::Kind::InvalidInput, QStringLiteral("no eIM was put in as '%1'").arg(connection.name));
    return std::shared_ptr<ports::Eim>(found->second);
}

} // namespace longreach::fakes
