// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/apdu/calleffort.h"
#include "app/ports/cardreader.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace longreach::card {

/// Knows how long a thread has been inside one call of a card service, how long it may be, and whether
/// anybody still waits for it. Safe from any thread.
class CallWatch final {
public:
    using Clock = std::chrono::steady_clock;

    /// What is still waited for once a person has asked to stop.
    static constexpr std::chrono::milliseconds PatienceAfterCancel{1'000};

    /// Around each call.
    void enter();
    void leave() { m_since = 0; }

    /// What the calls from here on ask of the card.
    void expect(const CallEffort &effort);

    /// How long the call under way has been; zero between two calls.
    [[nodiscard]] std::chrono::milliseconds age() const;

    /// Whether a call has been under way for longer than it may be.
    [[nodiscard]] bool isStuck() const;

    /// Whether something was sent in the work under way that may have changed the card.
    [[nodiscard]] bool mayHaveChanged() const { return m_mayHaveChanged; }

    /// From here on the call under way may last a moment only.
    void hurry() { m_isHurried = true; }
    [[nodiscard]] bool isHurried() const { return m_isHurried; }

    /// From here on the work under way has nobody left who waits for it, until it is over.
    void abandon() { m_isAbandoned = true; }
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }

    /// For the next work.
    void renew();

private:
    std::atomic<Clock::rep> m_since = 0;
    std::atomic<std::chrono::milliseconds::rep> m_patience = CallEffort::UsualPatience.count();
    std::atomic<bool> m_mayChange = false;
    std::atomic<bool> m_mayHaveChanged = false;
    std::atomic<bool> m_isHurried = false;
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
