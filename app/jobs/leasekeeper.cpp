// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/leasekeeper.h"

#include "app/jobs/mailbox.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

/// How soon one who waits for the lease of another asks again.
constexpr std::chrono::milliseconds AskAgain{1'000};

} // namespace

LeaseKeeper::LeaseKeeper(ports::EngineLease &lease, const ports::Clock &clock, Mailbox &mailbox, QString name,
                         std::chrono::milliseconds duration)
    : m_lease(lease), m_clock(clock), m_mailbox(mailbox), m_name(std::move(name)), m_duration(duration)
{}

void LeaseKeeper::tick()
{
    const auto now = m_clock.now();
    if (m_isAsking || m_isReleased || now < m_nextAsk)
        return;
    m_isAsking = true;
    m_nextAsk = now + std::min(AskAgain, m_duration / 3);
    m_mailbox.await(m_lease.acquire(m_name, m_duration),
                    [this](const Result<ports::EngineLease::Holder> &holder) { taken(holder); });
}

void LeaseKeeper::askAnew() noexcept
{
    m_heldUntil = {};
    m_nextAsk = {};
}

bool LeaseKeeper::isHeld() const
{
    return !m_isReleased && m_clock.now() < m_heldUntil;
}

void LeaseKeeper::taken(const Result<ports::EngineLease::Holder> &holder)
{
    m_isAsking = false;
    if (holder) {
        m_heldUntil = holder->until;
        m_nextAsk = m_clock.now() + m_duration / 3;
        m_otherHolder.clear();
    } else if (holder.error().kind == Error::Kind::Conflict) {
        m_heldUntil = {};
        askWhoHasIt();
    }
    // Any other failure leaves the lease what it was: it counts until it runs out.
}

void LeaseKeeper::askWhoHasIt()
{
    m_mailbox.await(m_lease.holder(), [this](const Result<ports::EngineLease::Holder> &other) {
        if (other && other->name != m_name)
            m_otherHolder = other->name;
    });
}

void LeaseKeeper::release(std::function<void()> done)
{
    const bool wasHeld = isHeld();
    m_isReleased = true;
    if (!wasHeld && !m_isAsking) {
        done();
        return;
    }
    m_mailbox.await(m_lease.release(m_name), [done = std::move(done)](const Result<void> &) { done(); });
}

} // namespace longreach::jobs
