// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "app/ports/enginelease.h"

#include <QString>

#include <chrono>
#include <functional>

namespace longreach::ports {
class Clock;
} // namespace longreach::ports

namespace longreach::jobs {

class Mailbox;

/// Keeps an engine's lease: asks for it until it is there, renews it well before it ends, and knows
/// at every moment whether it still counts.
class LeaseKeeper final {
public:
    LeaseKeeper(ports::EngineLease &lease, const ports::Clock &clock, Mailbox &mailbox, QString name,
                std::chrono::milliseconds duration);

    /// Asks or renews if it is time to.
    void tick();

    /// Counts on nothing any more and asks with the next tick: the clock that said how long is another.
    void askAnew() noexcept;

    /// Whether the lease is ours and has not run out.
    [[nodiscard]] bool isHeld() const;

    /// Whether an answer is on its way.
    [[nodiscard]] bool isAsking() const noexcept { return m_isAsking; }

    /// Who has it instead; empty if nobody is known to.
    [[nodiscard]] const QString &otherHolder() const noexcept { return m_otherHolder; }

    /// Gives it back and asks no more; `done` is called when that is through.
    void release(std::function<void()> done);

private:
    void taken(const Result<ports::EngineLease::Holder> &holder);
    void askWhoHasIt();

    ports::EngineLease &m_lease;
    const ports::Clock &m_clock;
    Mailbox &m_mailbox;
    QString m_name;
    std::chrono::milliseconds m_duration;
    Timestamp m_heldUntil{};
    Timestamp m_nextAsk{};
    QString m_otherHolder;
    bool m_isAsking = false;
    bool m_isReleased = false;
};

} // namespace longreach::jobs
