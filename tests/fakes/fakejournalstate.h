// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/ports/clock.h"

#include <QFuture>

#include <mutex>
#include <optional>

namespace longreach::fakes {

/// What the records of one FakeJournal share: the revision, the lock and the failures switched on.
class FakeJournalState final {
public:
    explicit FakeJournalState(const ports::Clock &clock) : m_clock(clock) {}

    [[nodiscard]] const ports::Clock &clock() const { return m_clock; }

    /// Runs `change(revision)` under the lock as one commit of the next revision. A change that
    /// fails must have changed nothing.
    template <typename Change>
    auto write(Change change)
    {
        using Outcome = decltype(change(qint64{}));
        const std::scoped_lock lock(m_mutex);
        if (writeFailure)
            return ready(Outcome(failure(*writeFailure, QStringLiteral("fake journal: write"))));
        auto outcome = change(m_revision + 1);
        if (outcome)
            ++m_revision;
        return ready(std::move(outcome));
    }

    /// Runs `look(revision)` under the lock.
    template <typename Look>
    auto read(Look look)
    {
        using Outcome = decltype(look(qint64{}));
        const std::scoped_lock lock(m_mutex);
        if (readFailure)
            return ready(Outcome(failure(*readFailure, QStringLiteral("fake journal: read"))));
        return ready(look(m_revision));
    }

    template <typename Outcome>
    static QFuture<Outcome> ready(Outcome outcome)
    {
        QPromise<Outcome> promise;
        promise.start();
        promise.addResult(std::move(outcome));
        promise.finish();
        return promise.future();
    }

    template <typename Setting, typename Value>
    void set(Setting FakeJournalState::*setting, Value value)
    {
        const std::scoped_lock lock(m_mutex);
        this->*setting = value;
    }

    std::optional<Error::Kind> writeFailure;
    std::optional<Error::Kind> readFailure;

private:
    const ports::Clock &m_clock;
    std::mutex m_mutex;
    qint64 m_revision = 0;
};

} // namespace longreach::fakes
