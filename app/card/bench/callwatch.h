// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/cardreader.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace longreach::card {

/// Knows how long a thread has been inside one call of a card service, and whether anybody still
/// waits for it. Safe from any thread.
class CallWatch final {
public:
    using Clock = std::chrono::steady_clock;

    /// Around each call.
    void enter() { m_since = Clock::now().time_since_epoch().count(); }
    void leave() { m_since = 0; }

    /// Whether a call has been under way for longer than `limit`.
    [[nodiscard]] bool isStuck(Clock::duration limit) const
    {
        const auto since = m_since.load();
        return since != 0 && Clock::now().time_since_epoch().count() - since > limit.count();
    }

    /// From here on the work under way has nobody left who waits for it, until it is over.
    void abandon() { m_isAbandoned = true; }
    void renew() { m_isAbandoned = false; }
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }

private:
    std::atomic<Clock::rep> m_since = 0;
    std::atomic<bool> m_isAbandoned = false;
};

/// A reader whose calls are watched; once abandoned it sends nothing more: what a person was told
/// has failed must not happen later by itself.
class WatchedReader final : public ports::CardReader {
public:
    WatchedReader(std::unique_ptr<ports::CardReader> reader, CallWatch &watch)
        : m_reader(std::move(reader)), m_watch(watch)
    {}

    [[nodiscard]] QString name() const override { return m_reader->name(); }
    Result<QByteArray> open() override;
    Result<ports::CardResponse> transmit(const QByteArray &command) override;
    Result<QByteArray> reset() override;
    void close() override;

private:
    template <typename Call>
    auto watched(Call call) -> decltype(call());

    std::unique_ptr<ports::CardReader> m_reader;
    CallWatch &m_watch;
};

} // namespace longreach::card
