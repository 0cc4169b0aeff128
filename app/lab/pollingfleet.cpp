// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/pollingfleet.h"

#include "app/lab/carddata.h"
#include "app/lab/erlangterm.h"
#include "app/lab/orderreader.h"
#include "app/lab/outcome.h"
#include "app/lab/taglist.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace longreach::lab {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr LabTime EimTimerEvery = seconds(10);

/// How long a device without connection waits until it looks for one again, and until its card falls back.
constexpr LabTime SeekEvery = seconds(120);
constexpr LabTime FallbackAfter = seconds(900);

/// From a profile's becoming enabled, or from power-on, until the device is registered.
constexpr LabTime AttachTime = seconds(20);

/// What the eIM noted last when it could not even send an order: the poll it came with.
QByteArray pollTerm(const Eid &eid)
{
    const auto octets = eid.bytes();
    const QByteArray bytes(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
    return erlang::toHex(erlang::mapOfOne(erlang::atom("eidValue"), erlang::binary(bytes)));
}

QByteArray crashTerm()
{
    return erlang::toHex(erlang::pair(erlang::atom("crash"), erlang::atom("error")));
}

QByteArray resultTerm()
{
    return erlang::toHex(erlang::pair(erlang::atom("ePRAndNotifications"), erlang::atom("simulated")));
}

} // namespace

PollingFleet::PollingFleet(Seed seed, std::vector<SimulatedDevice> devices, OrderBook &book, EuiccRecords &records,
                           LabTime start)
    : m_seed(seed),
      m_devices(std::move(devices)),
      m_book(book),
      m_records(records),
      m_source(seed),
      m_turns(m_devices.size()),
      m_powerCycles(m_devices.size())
{
    for (std::size_t at = 0; at < m_devices.size(); ++at) {
        if (m_devices[at].behaviour() == Behaviour::Absent)
            continue;
        // Each has its beat, which a restart of the lab does not shift: else one that restarts often never polls.
        const auto interval = m_devices[at].pollInterval();
        const auto beat = std::chrono::duration_cast<LabTime>(interval * m_seed.fraction("firstpoll", at));
        const auto missed = start > beat ? (start - beat + interval - LabTime(1)) / interval : 0;
        const auto first = beat + missed * interval;
        m_devices[at].setLastPoll(first - interval);
        scheduleNext(first, Event::Kind::Poll, at);
    }
    schedule(start + OrderBook::SweepEvery, Event::Kind::Sweep);
    schedule(start + EimTimerEvery, Event::Kind::EimTimer);
}

const SimulatedDevice *PollingFleet::find(const Eid &eid) const
{
    const auto found =
        std::lower_bound(m_devices.begin(), m_devices.end(), eid, [](const SimulatedDevice &device, const Eid &sought) {
            return device.identity().eid < sought;
        });
    return found != m_devices.end() && found->identity().eid == eid ? &*found : nullptr;
}

void PollingFleet::restoreCard(const Eid &eid, const QByteArray &kept)
{
    if (const auto *device = find(eid); device && m_ipas)
        m_ipas->restore(m_devices[static_cast<std::size_t>(device - m_devices.data())], kept);
}

void PollingFleet::setBehaviours(const DevicePlan &plan, LabTime now)
{
    for (std::size_t at = 0; at < m_devices.size(); ++at) {
        auto &device = m_devices[at];
        const auto before = device.behaviour();
        const auto after = plan.behaviourAt(at);
        if (before == after)
            continue;
        device.setBehaviour(after);
        const bool mayBeGone =
            before == Behaviour::Absent || before == Behaviour::Dark || before == Behaviour::Rollback;
        if (!mayBeGone || after == Behaviour::Absent)
            continue;
        if (m_ipas)
            m_ipas->recover(device);
        const auto wait = device.pollInterval() * m_seed.fraction("return", at);
        scheduleNext(now + std::chrono::duration_cast<LabTime>(wait), Event::Kind::Poll, at);
    }
}

void PollingFleet::setPowerCycles(double perDay, LabTime start)
{
    m_powerCyclesPerDay = perDay;
    for (std::size_t at = 0; perDay > 0 && at < m_devices.size(); ++at)
        schedule(start + untilPowerCycle(at), Event::Kind::PowerCycle, at);
}

void PollingFleet::plan(LabTime due, Change change)
{
    m_planned.push_back(std::move(change));
    schedule(due, Event::Kind::Planned, m_planned.size() - 1);
}

void PollingFleet::scheduleNext(LabTime due, Event::Kind kind, std::size_t device)
{
    m_agenda.push({due, kind, device, ++m_turns[device]});
}

bool PollingFleet::isSuperseded(const Event &event) const
{
    const bool isTurn = event.kind == Event::Kind::Poll || event.kind == Event::Kind::Answer;
    return isTurn && event.turn != m_turns[event.device];
}

bool PollingFleet::runUntil(LabTime now, int limit)
{
    for (; m_agenda.top().due <= now; --limit) {
        if (limit == 0)
            return false;
        const auto event = m_agenda.top();
        m_agenda.pop();
        if (!isSuperseded(event))
            happen(event);
    }
    return true;
}

void PollingFleet::happen(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Poll: poll(event.device, event.due); return;
    case Event::Kind::Answer: answer(event.device, event.due); return;
    case Event::Kind::PowerCycle: powerCycle(event.device, event.due); return;
    case Event::Kind::Planned: std::exchange(m_planned[event.device], {})(event.due); return;
    case Event::Kind::EimTimer:
        runEimTimer(event.due);
        schedule(event.due + EimTimerEvery, Event::Kind::EimTimer);
        return;
    case Event::Kind::Sweep:
        m_book.sweep(event.due);
        schedule(event.due + OrderBook::SweepEvery, Event::Kind::Sweep);
        return;
    }
}

/// Whether the device has a connection; if not, it looks for one again later.
bool PollingFleet::findsService(std::size_t device, LabTime now)
{
    auto &one = m_devices[device];
    const auto &country = one.identity().country;
    auto connection = one.connection();
    if (connection.leftForFallback && m_ipas) {
        const auto &profiles = one.card().profiles();
        const auto former = std::ranges::find(profiles, *connection.leftForFallback, &Profile::iccid);
        if (former != profiles.end() && m_coverage.serves(&*former, country))
            m_ipas->returnFromFallback(one);
        connection = one.connection();
    }
    if (m_coverage.serves(one.card().enabledProfile(), country)) {
        connection.lostAt.reset();
        one.setConnection(connection);
        return true;
    }
    connection.lostAt = connection.lostAt.value_or(now);
    one.setConnection(connection);
    const bool isBack = now - *connection.lostAt >= FallbackAfter && fallsBack(one);
    scheduleNext(now + (isBack ? AttachTime : SeekEvery), Event::Kind::Poll, device);
    return false;
}

bool PollingFleet::fallsBack(SimulatedDevice &device)
{
    const auto &profiles = device.card().profiles();
    const bool canFallBack = std::ranges::any_of(
        profiles, [](const Profile &one) { return one.isFallback && one.state == ProfileState::Disabled; });
    return m_ipas && canFallBack && m_ipas->fallBack(device);
}

LabTime PollingFleet::untilPowerCycle(std::size_t device)
{
    constexpr double Day = 86'400e6; // microseconds
    const auto number = m_powerCycles[device]++;
    const auto chance = m_seed.fraction("powercycle", device * 100'003 + number);
    return LabTime(static_cast<qint64>(-std::log1p(-chance) * Day / m_powerCyclesPerDay));
}

void PollingFleet::powerCycle(std::size_t device, LabTime now)
{
    if (m_powerCyclesPerDay <= 0)
        return;
    schedule(now + AttachTime + untilPowerCycle(device), Event::Kind::PowerCycle, device);
    if (m_ipas)
        m_ipas->cutPower(m_devices[device]);
    else if (m_answers.contains(device))
        return; // without a card there is nothing to remember the answer by
    scheduleNext(now + AttachTime, Event::Kind::Poll, device);
}

void PollingFleet::poll(std::size_t device, LabTime now)
{
    auto &polling = m_devices[device];
    if (polling.behaviour() == Behaviour::Absent || !findsService(device, now))
        return;
    if (m_ipas) {
        visit(device, now);
        return;
    }
    polling.setLastPoll(now);
    if (m_answers.contains(device)) { // it had no connection when it would have brought it
        scheduleNext(now + answerDelay(device), Event::Kind::Answer, device);
        return;
    }
    const auto eid = polling.identity().eid.toString().toLatin1();
    while (const auto *order = m_book.fetch(eid, now)) {
        if (!serve(device, *order, now))
            return;
    }
    scheduleNext(now + polling.pollInterval(), Event::Kind::Poll, device);
}

void PollingFleet::visit(std::size_t device, LabTime now)
{
    using Visit = ResidentIpas::Visit;
    m_ipas->poll(m_devices[device], m_coverage, now, [this, device](Visit visit, LabTime at) {
        auto &polling = m_devices[device];
        if (visit != Visit::Lost && visit != Visit::Unheard)
            polling.setLastPoll(at);
        switch (visit) {
        case Visit::Idle: scheduleNext(at + polling.pollInterval(), Event::Kind::Poll, device); return;
        case Visit::Answering: scheduleNext(at + answerDelay(device), Event::Kind::Answer, device); return;
        case Visit::Silent:
        case Visit::Unheard: scheduleNext(at + SeekEvery, Event::Kind::Poll, device); return;
        case Visit::Lost: return;
        }
    });
}

/// True if the device is free for the next order at once; else its answer is due, or never comes.
bool PollingFleet::serve(std::size_t device, const LabOrder &order, LabTime now)
{
    auto &served = m_devices[device];
    const auto id = order.id;
    const auto resource = OrderedJson::parse(order.resource).value();
    const auto reading = readOrder(order.facility, resource.asObject()->back().second);
    if (const auto *fault = std::get_if<OrderFault>(&reading)) {
        const auto term = *fault == OrderFault::Aborted ? crashTerm() : pollTerm(served.identity().eid);
        if (*fault != OrderFault::Vanishes)
            m_book.finish(id, singleOutcome("procedureError", wordOf(*fault)), term, now);
        return true;
    }
    const auto &assignment = std::get<Assignment>(reading);
    const bool isPackage = std::holds_alternative<CardPackage>(assignment);
    if (const auto error = isPackage ? refusal(served, order.eid) : std::nullopt) {
        m_book.finish(id, *error, crashTerm(), now);
        return true;
    }
    auto outcome = served.carryOut(assignment, m_source, m_coverage);
    if (const auto *question = std::get_if<CardQuestion>(&assignment))
        learnKey(order.eid, question->tagList);
    else if (outcome && isPackage && !canVerify(order.eid))
        outcome = singleOutcome("procedureError", wordOf(OrderFault::Aborted));
    if (outcome) {
        m_answers.insert(device, {device, id, std::move(*outcome)});
        scheduleNext(now + answerDelay(device), Event::Kind::Answer, device);
    }
    return false;
}

/// Counts a package for a card: the outcome, if the card or the eIM will not have it.
std::optional<OrderedJson> PollingFleet::refusal(SimulatedDevice &device, const QByteArray &eid)
{
    const auto counter = m_records.nextCounter(eid);
    if (!counter)
        return singleOutcome("procedureError", wordOf(OrderFault::Aborted));
    const auto word = device.refusePackage(*counter, m_records.find(eid).token);
    return word.isEmpty() ? std::nullopt : std::optional(singleOutcome("euiccPackageErrorCode", word));
}

/// Without its key the eIM cannot check the answers of an IoT eUICC, and gives an order up although
/// the card has executed it.
bool PollingFleet::canVerify(const QByteArray &eid) const
{
    const auto record = m_records.find(eid);
    return record.isConsumer.value_or(true) || !record.key.isEmpty() || !record.keyPoint.isEmpty();
}

void PollingFleet::learnKey(const QByteArray &eid, const QByteArray &tagList)
{
    if (!hasTag(tagList, QByteArrayLiteral("\xA5")) || !hasTag(tagList, QByteArrayLiteral("\xA6")))
        return;
    auto record = m_records.find(eid);
    record.key = simulatedCardKey();
    m_records.set(eid, record);
}

void PollingFleet::answer(std::size_t device, LabTime now)
{
    if (!findsService(device, now))
        return;
    if (m_ipas) {
        m_ipas->answer(m_devices[device], now, [this, device](LabTime at) { poll(device, at); });
        return;
    }
    const auto told = m_answers.take(device);
    m_book.finish(told.orderId, told.outcome, resultTerm(), now);
    poll(device, now);
}

LabTime PollingFleet::answerDelay(std::size_t device) const
{
    const auto chance = m_seed.fraction("delay", device);
    const bool isSlow = m_devices[device].behaviour() == Behaviour::Slow;
    const LabTime shortest = isSlow ? LabTime(seconds(40)) : LabTime(milliseconds(500));
    const LabTime longest = isSlow ? LabTime(seconds(150)) : LabTime(seconds(3));
    return shortest + std::chrono::duration_cast<LabTime>((longest - shortest) * chance);
}

void PollingFleet::runEimTimer(LabTime now)
{
    const auto none = erlang::toHex(erlang::atom("none"));
    for (const auto &order : m_book.takeWaitingForEim()) {
        if (const auto outcome = m_records.apply(order.eid, OrderedJson::parse(order.resource).value()))
            m_book.finish(order.id, *outcome, none, now);
    }
}

void PollingFleet::restartEim(LabTime now)
{
    m_book.abortWork(now);
}

} // namespace longreach::lab
