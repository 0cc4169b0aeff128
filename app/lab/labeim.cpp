// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labeim.h"

#include "app/lab/infopage.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace longreach::lab {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logLab, "longreach.lab")

/// Between two batches the network gets its turn.
constexpr int EventsInOneGo = 2000;
constexpr auto LongestSleep = 1000ms;

} // namespace

LabEim::LabEim(const LabOptions &options, Parts parts)
    : m_options(options),
      m_store(std::move(parts.store)),
      m_tls(std::move(parts.tls)),
      m_plan(std::move(parts.plan)),
      m_clock(options.speed, m_store ? m_store->savedTime() : LabTime()),
      m_fleet(Seed(options.seed), std::move(parts.devices), m_book, m_records, m_clock.now()),
      m_esipa(
          options.esipa, std::move(parts.eim), m_book, m_records, m_clock,
          [this](const Eid &eid) { return m_fleet.find(eid) != nullptr; }, this),
      m_dialect(m_book, m_clock, options.listLimit),
      m_inventory(m_fleet, m_plan, m_book, m_esipa.devices(), m_clock),
      m_faults(Seed(options.seed)),
      m_server([this](const HttpRequest &request) { return answer(request); }, this),
      m_next(this)
{
    setFaults(options.faults);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &LabEim::letTimePass);
    if (!m_store)
        return;
    m_store->bind(m_book);
    m_store->bind(m_records);
    m_store->bind(m_esipa.devices());
    m_store->bind(m_esipa.desk());
    m_server.setBarrier([this] { return makeLast(); });
    m_esipa.setBarrier([this] { return makeLast(); });
}

bool LabEim::makeLast()
{
    const auto done = m_store->commit(m_clock.now());
    if (!done)
        qCWarning(logLab) << "the lab's store:" << done.error().detail;
    return done.has_value();
}

Result<void> LabEim::start()
{
    if (auto listening = m_esipa.listen(m_tls); !listening)
        return listening;
    m_dialect.setInfoPage(makeInfoPage(m_tls, m_esipa.identity(), m_esipa.host(), m_esipa.port()));
    auto listening = m_server.listen(QHostAddress(m_options.address), m_options.port, m_tls);
    if (listening)
        letTimePass();
    return listening;
}

void LabEim::setFaults(const FaultShares &shares)
{
    m_faults.setShares(shares);
    m_records.setPoisonable(shares.isPoisonable);
}

void LabEim::restart()
{
    m_server.resetAll();
    m_esipa.resetAll();
    m_fleet.restartEim(m_clock.now());
}

HttpReply LabEim::answer(const HttpRequest &request)
{
    auto reply = m_faults.answer(request, [this](const HttpRequest &asked) {
        return InventoryService::isMeant(asked) ? m_inventory.answer(asked) : m_dialect.answer(asked);
    });
    if (m_faults.takeRestart())
        QMetaObject::invokeMethod(this, &LabEim::restart, Qt::QueuedConnection);
    return reply;
}

void LabEim::letTimePass()
{
    const bool isCaughtUp = m_fleet.runUntil(m_clock.now(), EventsInOneGo);
    if (m_store)
        makeLast();
    if (!isCaughtUp) {
        m_next.start(0ms);
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_clock.toReal(m_fleet.nextDue() - m_clock.now()));
    m_next.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, LongestSleep));
}

} // namespace longreach::lab
