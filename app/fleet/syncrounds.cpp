// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/syncrounds.h"

#include "app/core/whendone.h"
#include "app/fleet/eimdirectory.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <utility>

namespace longreach::fleet {

namespace {

using namespace std::chrono_literals;

constexpr auto RoundsTick = 1s;
/// An eIM is left alone at least so many times as long as its list took.
constexpr int RestPerWalk = 4;
constexpr int LongestWaitIntervals = 12;
constexpr int DoublingsMaximum = 10;

} // namespace

SyncRounds::SyncRounds(EimDirectory &eims, Inventory &inventory, const ports::Clock &clock, const SyncPace &pace,
                       QObject *parent)
    : QObject(parent), m_eims(eims), m_inventory(inventory), m_clock(clock), m_pace(pace), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &SyncRounds::tick);
    connect(&m_eims, &EimDirectory::connectionsChanged, this, &SyncRounds::takeConnections);
    connect(&m_eims, &EimDirectory::healthChanged, this, &SyncRounds::takeHealth);
}

SyncRounds::~SyncRounds()
{
    m_stop.request_stop();
}

void SyncRounds::setActive(bool isActive)
{
    if (isActive == m_isActive || m_pace.interval <= 0ms)
        return;
    m_isActive = isActive;
    if (isActive) {
        m_stop = {};
        m_tickedAt = m_clock.now();
        takeConnections();
        m_timer.start(RoundsTick);
        return;
    }
    m_timer.stop();
    m_stop.request_stop();
    m_turns.clear();
}

void SyncRounds::takeConnections()
{
    if (!m_isActive)
        return;
    auto former = std::exchange(m_turns, {});
    const auto now = m_clock.now();
    for (const auto &connection : m_eims.connections()) {
        const auto known = former.find(connection.name);
        const bool isSame = known != former.end() && known->second.connection == connection;
        m_turns[connection.name] =
            isSame ? known->second : Turn{.connection = connection, .dueAt = now + m_pace.firstAfter};
    }
}

bool SyncRounds::isBusy() const noexcept
{
    return std::any_of(m_turns.begin(), m_turns.end(), [](const auto &entry) { return entry.second.isUnderWay; });
}

void SyncRounds::tick()
{
    const auto now = m_clock.now();
    const auto setBack = std::exchange(m_tickedAt, now) - now;
    for (auto &[name, turn] : m_turns) {
        if (setBack > 0ms) { // what was due in five minutes still is
            turn.dueAt -= setBack;
            turn.startedAt -= setBack;
        }
        if (!turn.isUnderWay && turn.dueAt <= now)
            begin(turn);
    }
}

void SyncRounds::begin(Turn &turn)
{
    turn.isUnderWay = true;
    turn.startedAt = m_clock.now();
    const auto &name = turn.connection.name;
    const auto health = m_eims.health(name);
    // Only one that said so is known to have a list; one that failed is asked something small first.
    if (health.standing == EimHealth::Standing::Well && health.capabilities.has(Capability::ListDevices))
        sync(name);
    else
        ask(name);
}

void SyncRounds::ask(const QString &name)
{
    whenDone(m_eims.test(name), this, [this, name](const Result<ports::EimIdentity> &identity) {
        if (identity && identity->capabilities.has(Capability::ListDevices) && m_turns.contains(name))
            sync(name);
        else
            end(name, identity.map([](const ports::EimIdentity &) {}));
    });
}

void SyncRounds::sync(const QString &name)
{
    const auto opened = m_eims.open(name);
    if (!opened) {
        end(name, failure(opened.error()));
        return;
    }
    auto counted = m_inventory.sync(name, opened->eim, m_stop.get_token());
    whenDone(counted, this, [this, name](const Result<SyncCounts> &counts) {
        if (counts || counts.error().kind != Error::Kind::Cancelled)
            m_eims.noteSync(name, counts);
        end(name, counts.map([](const SyncCounts &) {}));
        if (counts)
            Q_EMIT synced(name, *counts);
    });
}

void SyncRounds::end(const QString &name, const Result<void> &outcome)
{
    const auto found = m_turns.find(name);
    if (found == m_turns.end() || !found->second.isUnderWay)
        return;
    auto &turn = found->second;
    const auto now = m_clock.now();
    turn.isUnderWay = false;
    turn.failures = outcome ? 0 : turn.failures + 1;
    turn.lacksSecret = !outcome && outcome.error().kind == Error::Kind::Locked;
    const auto interval = intervalOf(turn);
    const auto afterFailures =
        std::min(interval * LongestWaitIntervals, interval * (1 << std::min(turn.failures, DoublingsMaximum)));
    turn.dueAt = now + std::max(afterFailures, RestPerWalk * (now - turn.startedAt));
}

void SyncRounds::takeHealth(const QString &name)
{
    const auto found = m_turns.find(name);
    if (found == m_turns.end() || found->second.isUnderWay || !found->second.lacksSecret)
        return;
    if (m_eims.health(name).standing == EimHealth::Standing::Well)
        found->second.dueAt = m_clock.now();
}

std::chrono::milliseconds SyncRounds::intervalOf(const Turn &turn) const
{
    const bool isLab = turn.connection.environment == EimConnection::Environment::Lab;
    return isLab ? std::min(m_pace.interval, m_pace.labInterval) : m_pace.interval;
}

} // namespace longreach::fleet
