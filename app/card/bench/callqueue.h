// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/callwatch.h"
#include "app/core/error.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace longreach::card {

/// The queue and thread of one reader: work is done in turn, and work that hangs is given up.
///
/// Calls of a card service cannot be broken off. When one takes longer than its effort allows, the work
/// is failed, and so is what waits behind it; once the call does come back, the queue goes on as before.
/// It is failed with TimedOut, or OutcomeUnknown if the card may have changed. Callable from any thread.
/// The destructor waits for the thread to end, but leaves one behind that hangs: what it still touches
/// lives as long as it does.
class CallQueue final {
public:
    /// From when on a call is said to be slow.
    static constexpr std::chrono::seconds SlowAfter{2};

    /// One piece of work; exactly one of the two is called, but `fail` may come while `run` still is.
    struct Work {
        std::function<void(CallWatch &watch, std::stop_token stop)> run;
        std::function<void(const Error &error)> fail;
        /// Called when a work that was failed for hanging, and may have changed the card, is over at last.
        std::function<void()> settle;
    };

    explicit CallQueue(QString name);
    CallQueue(const CallQueue &) = delete;
    CallQueue &operator=(const CallQueue &) = delete;
    ~CallQueue();

    void post(Work work);

    /// Asks the work under way to stop, and drops what waits behind it. A call that hangs is given up
    /// soon; what was sent before that cannot be called back.
    void cancel();

    /// Fails what hangs; says whether slowFor() is another now. To be called a few times a second.
    bool supervise();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isHanging() const;

    /// How long the call under way has taken, in whole seconds; zero if that is not worth a word.
    [[nodiscard]] std::chrono::seconds slowFor() const;

private:
    struct Shared;
    static void runThread(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace longreach::card
