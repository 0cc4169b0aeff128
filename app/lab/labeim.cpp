// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labeim.h"

#include "app/lab/census.h"
#include "app/lab/infopage.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <limits>

namespace longreach::lab {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logLab, "longreach.lab")

/// Between two batches the network gets its turn.
constexpr int EventsInOneGo = 2000;
constexpr auto LongestSleep = 1000ms;

/// What nobody outside has been told may wait this long; telling commits by itself.
constexpr auto CommitEvery = 100ms;

/// A number no exchange is above.
constexpr auto NoExchanges = std::numeric_limits<quint64>::max();
constexpr std::size_t MostExchanges = 500; ///< in one report

const QByteArray courseKey("course"); ///< of what was changed while it ran

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
      m_inventory({m_fleet, m_plan, m_book, m_records, m_esipa.desk(), m_esipa.devices(), m_clock,
                   [this](const std::vector<LabChange> &changes) { return apply(changes); }, [this] { return report(NoExchanges); }}),
      m_faults(Seed(options.seed)),
      m_controls(options, {m_fleet, m_plan, m_clock, m_faults, m_records},
                 [this] {
                     if (m_store)
                         m_store->setValue(courseKey, m_controls.toKeep());
                 }),
      m_server([this](const HttpRequest &request) { return answer(request); }, this),
      m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &LabEim::letTimePass);
    m_sinceCommit.start();
    m_book.addObserver([this](const LabOrder &order) { m_verdicts.note(order); });
    m_esipa.setObserver([this](const QByteArray &eid, const QByteArray &request, const QByteArray &answer) {
        noteExchange(eid, request, answer);
        if (m_store)
            m_store->log(eid, request, answer, m_clock.now());
    });
    if (m_options.cards == Cards::Virtual)
        giveCards();
    if (m_store)
        bindStore();
    m_fleet.setPowerCycles(m_options.scenario.population.powerCyclesPerDay, m_clock.now());
    m_controls.start(m_store ? m_store->value(courseKey) : QByteArray());
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
    m_ipas->setListener([this](const QByteArray &eid, const QByteArray &request, const QByteArray &answer) {
        noteExchange(eid, request, answer);
    });
}

/// Connects the devices that are to speak over the network.
void LabEim::layLine()
{
    const auto &devices = m_fleet.devices();
    QSet<QByteArray> eids;
    for (std::size_t at = 0; at < static_cast<std::size_t>(m_options.devicesOverHttps); ++at)
        eids.insert(devices[at].identity().eid.toString().toLatin1());
    if (eids.isEmpty() || !m_ipas)
        return;
    m_line = std::make_unique<HttpsLine>(m_esipa.address(), m_tls.certificatePem(), m_clock);
    m_ipas->setLine(*m_line, std::move(eids));
}

void LabEim::noteExchange(const QByteArray &eid, const QByteArray &request, const QByteArray &answer)
{
    const auto at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_log.add(eid, request, answer, at);
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
    m_store->bind(m_fleet.source());
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
    layLine();
    m_dialect.setInfoPage(makeInfoPage(m_tls, m_esipa.identity(), m_esipa.host(), m_esipa.port()));
    auto listening = m_server.listen(QHostAddress(m_options.address), m_options.port, m_tls);
    if (listening)
        letTimePass();
    return listening;
}

Result<void> LabEim::apply(const std::vector<LabChange> &changes)
{
    auto done = m_controls.apply(changes);
    if (done && m_store && !makeLast())
        return failure(Error::Kind::Storage, QStringLiteral("changed, but not kept: see the log"));
    m_next.start(0ms); // what is due may be another
    return done;
}

LabReport LabEim::report(quint64 exchangesAfter) const
{
    const auto now = m_clock.now();
    LabReport report;
    m_controls.describe(report);
    report.networks = takeCensus(m_fleet, m_verdicts, now);
    report.outside = std::ranges::count_if(m_esipa.devices().all(), &RegisteredDevice::isEnrolled);
    const auto tallies = m_book.tally();
    for (const auto facility : AllFacilities)
        report.queues.push_back(queueOf(facility, tallies.at(static_cast<std::size_t>(facility))));
    report.exchanges = m_log.after(exchangesAfter, MostExchanges);
    return report;
}

LabQueue LabEim::queueOf(Facility facility, const OrderBook::Tally &tally) const
{
    const auto at = [](LabOrder::Status status) { return static_cast<std::size_t>(status); };
    const auto since = [&](LabOrder::Status status) -> std::optional<Timestamp> {
        const auto &oldest = tally.oldest[at(status)];
        return oldest ? std::optional(std::chrono::floor<std::chrono::milliseconds>(m_clock.toWall(*oldest)))
                      : std::nullopt;
    };
    return {QString::fromLatin1(pathOf(facility)),
            tally.counts[at(LabOrder::Status::New)],
            tally.counts[at(LabOrder::Status::Work)],
            tally.counts[at(LabOrder::Status::Done)],
            since(LabOrder::Status::New),
            since(LabOrder::Status::Work)};
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
    if (m_clock.isPaused()) {
        m_next.start(LongestSleep);
        return;
    }
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
