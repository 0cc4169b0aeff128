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
/// Calls of a card service cannot be broken off. When one takes longer than CallLimit, the work is
/// failed with TimedOut, and so is what waits behind it; once the call does come back, the queue
/// goes on as before. Callable from any thread. The destructor waits for the thread to end, but
/// leaves one behind that hangs: what it still touches lives as long as it does.
class CallQueue final {
public:
    static constexpr std::chrono::milliseconds CallLimit{4'500};

    /// One piece of work; exactly one of the two is called, but `fail` may come while `run` still is.
    struct Work {
        std::function<void(CallWatch &watch, std::stop_token stop)> run;
        std::function<void(const Error &error)> fail;
    };

    explicit CallQueue(QString name);
    CallQueue(const CallQueue &) = delete;
    CallQueue &operator=(const CallQueue &) = delete;
    ~CallQueue();

    void post(Work work);

    /// To be called a few times a second.
    void failWhatHangs();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isHanging() const;

private:
    struct Shared;
    static void runThread(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace longreach::card
