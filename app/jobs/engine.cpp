// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/engine.h"

#include "app/jobs/engineshift.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>

#include <utility>

namespace longreach::jobs {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(engineLog, "longreach.jobs")

constexpr auto StatusInterval = 250ms;
/// Less than that is a clock being trimmed.
constexpr auto LeastSetBack = 2s;
/// How long stop() waits for answers before it stops the requests, and then before it leaves.
constexpr auto AnswersWait = 3s;
constexpr auto LastWait = 4s;

EngineOptions named(EngineOptions options)
{
    if (options.holder.isEmpty()) {
        options.holder = QStringLiteral("%1/%2/%3")
                             .arg(QSysInfo::machineHostName())
                             .arg(QCoreApplication::applicationPid())
                             .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    }
    return options;
}

} // namespace

Engine::Engine(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
               EngineOptions options, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_codes(codes),
      m_clock(clock),
      m_options(named(std::move(options))),
      m_jitterSeed(m_options.jitterSeed != 0 ? m_options.jitterSeed : QRandomGenerator::global()->generate()),
      m_mailbox(this),
      m_lease(journal.lease(), clock, m_mailbox, m_options.holder, m_options.leaseDuration),
      m_eims(eims, m_lease),
      m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Engine::tick);
}

Engine::~Engine() = default;

EngineStatus Engine::status() const
{
    EngineStatus status;
    if (!m_isRunning)
        return status;
    status.role = m_shift ? EngineStatus::Role::Holding : EngineStatus::Role::Waiting;
    if (m_shift)
        m_shift->describe(status);
    else
        status.holder = m_lease.otherHolder();
    return status;
}

void Engine::start()
{
    m_isRunning = true;
    m_timer.start(m_options.idleTick);
    tick();
}

void Engine::stop()
{
    if (!m_isRunning) {
        Q_EMIT stopped();
        return;
    }
    if (m_stoppingSince)
        return;
    m_stoppingSince = m_clock.now();
    if (m_shift)
        m_shift->close();
    m_timer.start(m_options.busyTick);
    tick();
}

void Engine::tick()
{
    if (!m_isRunning)
        return;
    noticeTime();
    m_lease.tick();
    if (m_shift && !m_lease.isHeld())
        m_shift.reset();
    if (m_stoppingSince)
        windUp();
    else
        work();
    if (m_isRunning && !m_stoppingSince)
        setPace();
    tellStatus();
}

/// All that waits, waits for a time by the clock; set back, that would be hours away. As after a
/// crash, a new shift takes from the journal what there is to do.
void Engine::noticeTime()
{
    const auto now = m_clock.now();
    const auto former = std::exchange(m_tickedAt, now);
    if (now + LeastSetBack > former)
        return;
    qCWarning(engineLog, "the clock was set back by %lld ms", static_cast<long long>((former - now).count()));
    m_shift.reset();
    m_lease.askAnew();
    m_tellAt = {};
    if (m_stoppingSince)
        m_stoppingSince = now;
}

void Engine::work()
{
    if (!m_lease.isHeld())
        return;
    if (!m_shift)
        m_shift = std::make_unique<EngineShift>(m_journal, m_eims, m_codes, m_clock, m_options, m_jitterSeed);
    m_shift->tick();
}

void Engine::setPace()
{
    const bool isBusy = m_lease.isAsking() || (m_shift && m_shift->isBusy());
    const auto interval = static_cast<int>((isBusy ? m_options.busyTick : m_options.idleTick).count());
    if (m_timer.interval() != interval)
        m_timer.start(interval);
}

void Engine::windUp()
{
    const auto waited = m_clock.now() - *m_stoppingSince;
    if (m_shift && !m_shift->isQuiet() && waited < LastWait) {
        if (waited >= AnswersWait)
            m_shift->abandon();
        m_shift->tick();
        return;
    }
    m_shift.reset();
    finish();
}

void Engine::finish()
{
    m_timer.stop();
    m_isRunning = false;
    m_stoppingSince.reset();
    m_lease.release([this] {
        tellStatus();
        Q_EMIT stopped();
    });
}

void Engine::tellStatus()
{
    auto status = this->status();
    const auto now = m_clock.now();
    const bool isNewRole = status.role != m_told.role;
    if ((now < m_tellAt && !isNewRole) || status == m_told)
        return;
    m_tellAt = now + StatusInterval;
    m_told = std::move(status);
    Q_EMIT statusChanged(m_told);
}

} // namespace longreach::jobs
