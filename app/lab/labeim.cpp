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

/// What nobody outside has been told may wait this long; telling commits by itself.
constexpr auto CommitEvery = 100ms;

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
    m_sinceCommit.start();
    if (m_options.cards == Cards::Virtual)
        giveCards();
    if (m_store)
        bindStore();
}

void LabEim::giveCards()
{
    const auto stock = CardStock::make(Seed(m_options.seed));
    auto &desk = m_esipa.desk();
    desk.trust(sgp32::Certificate::fromDer(sgp32::viewOf(stock->ciCertificate())).value());
    // Cards inside the lab need no address to poll at.
    m_ipas = std::make_unique<ResidentIpas>(stock, desk, m_esipa.messages(), m_book, m_records, m_fleet.source(),
                                            desk.identity().addInitialEim("lab"));
    m_fleet.setIpas(*m_ipas);
}

void LabEim::bindStore()
{
    if (m_ipas) {
        const auto cards = m_store->cards();
        for (auto card = cards.cbegin(); card != cards.cend(); ++card)
            m_fleet.restoreCard(Eid::parse(QString::fromLatin1(card.key())).value(), card.value());
        m_ipas->setObserver([this](const QByteArray &eid, const QByteArray &kept) { m_store->putCard(eid, kept); });
    }
    m_store->bind(m_book);
    m_store->bind(m_records);
    m_store->bind(m_esipa.devices());
    m_store->bind(m_esipa.desk());
    m_esipa.setObserver([this](const QByteArray &eid, const QByteArray &request, const QByteArray &answer) {
        m_store->log(eid, request, answer, m_clock.now());
    });
    m_server.setBarrier([this] { return makeLast(); });
    m_esipa.setBarrier([this] { return makeLast(); });
}

bool LabEim::makeLast()
{
    m_sinceCommit.start();
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
    if (m_store && std::chrono::milliseconds(m_sinceCommit.elapsed()) > CommitEvery)
        makeLast();
    if (!isCaughtUp) {
        m_next.start(0ms);
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_clock.toReal(m_fleet.nextDue() - m_clock.now()));
    m_next.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, LongestSleep));
}

} // namespace longreach::lab
