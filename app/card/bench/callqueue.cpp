// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/callqueue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace longreach::card {

namespace {

/// How long the end of a program may take because of a reader that hangs.
constexpr std::chrono::milliseconds PatienceAtTheEnd{1'000};

} // namespace

/// What the thread and the queue share: it outlives whichever ends first.
struct CallQueue::Shared {
    QString name;
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Work> waiting;
    std::function<void(const Error &)> failCurrent; // empty: no work, or it was failed already
    bool isWorking = false;
    bool isEnded = false;
    bool wantsEnd = false;
    std::stop_source stop; // of the work under way
    std::chrono::seconds slowFor{};
    CallWatch watch;

    /// Why work behind the one that hangs fails: nothing of it was sent.
    [[nodiscard]] Error hanging() const
    {
        return {Error::Kind::TimedOut, QStringLiteral("a call to reader '%1' does not come back").arg(name)};
    }

    [[nodiscard]] Error hangingWork() const
    {
        auto error = hanging();
        if (watch.mayHaveChanged()) {
            error.kind = Error::Kind::OutcomeUnknown;
            error.detail += QStringLiteral(", and what was sent may have changed the card");
        } else if (watch.isHurried()) {
            error.kind = Error::Kind::Cancelled;
        }
        return error;
    }
};

CallQueue::CallQueue(QString name) : m_shared(std::make_shared<Shared>())
{
    m_shared->name = std::move(name);
    std::thread([shared = m_shared] { runThread(shared); }).detach(); // see the destructor
}

CallQueue::~CallQueue()
{
    std::deque<Work> dropped;
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->wantsEnd = true;
        m_shared->stop.request_stop();
        m_shared->watch.abandon();
        dropped.swap(m_shared->waiting);
        m_shared->changed.notify_all();
        const auto isEnded = [this] { return m_shared->isEnded; };
        if (!m_shared->changed.wait_for(lock, PatienceAtTheEnd, isEnded) && m_shared->failCurrent)
            std::exchange(m_shared->failCurrent, {})(m_shared->hangingWork());
    }
    for (const auto &work : dropped)
        work.fail({Error::Kind::Cancelled, QStringLiteral("the bench was closed")});
}

void CallQueue::runThread(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->changed.wait(lock, [&] { return shared->wantsEnd || !shared->waiting.empty(); });
        if (shared->wantsEnd)
            break;
        auto work = std::move(shared->waiting.front());
        shared->waiting.pop_front();
        shared->failCurrent = work.fail;
        shared->isWorking = true;
        shared->watch.renew();
        shared->stop = {};
        const auto stop = shared->stop.get_token();
        lock.unlock();
        work.run(shared->watch, stop);
        const auto settle = std::move(work.settle);
        work = {}; // what it holds goes before the next begins
        lock.lock();
        shared->failCurrent = {};
        shared->isWorking = false;
        if (settle && shared->watch.isAbandoned() && shared->watch.mayHaveChanged() && !shared->wantsEnd) {
            lock.unlock();
            settle();
            lock.lock();
        }
    }
    shared->isEnded = true;
    shared->changed.notify_all();
}

void CallQueue::post(Work work)
{
    std::optional<Error> refusal;
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (m_shared->isWorking && m_shared->watch.isAbandoned()) {
            refusal = m_shared->hanging();
        } else {
            m_shared->waiting.push_back(std::move(work));
            m_shared->changed.notify_all();
        }
    }
    if (refusal)
        work.fail(*refusal);
}

void CallQueue::cancel()
{
    std::deque<Work> dropped;
    {
        const std::scoped_lock lock(m_shared->mutex);
        dropped.swap(m_shared->waiting);
        if (m_shared->isWorking) {
            m_shared->stop.request_stop();
            m_shared->watch.hurry();
        }
    }
    for (const auto &work : dropped)
        work.fail({Error::Kind::Cancelled, QStringLiteral("nothing of it was sent")});
}

bool CallQueue::supervise()
{
    std::deque<Work> behind;
    std::function<void(const Error &)> current;
    std::optional<Error> reason;
    bool isNews = false;
    {
        const std::scoped_lock lock(m_shared->mutex);
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_shared->watch.age());
        const auto slowFor = m_shared->isWorking && age >= SlowAfter ? age : std::chrono::seconds();
        isNews = std::exchange(m_shared->slowFor, slowFor) != slowFor;
        if (m_shared->isWorking && m_shared->watch.isStuck() && !m_shared->watch.isAbandoned()) {
            m_shared->watch.abandon();
            reason = m_shared->hangingWork();
            behind.swap(m_shared->waiting);
            current = std::exchange(m_shared->failCurrent, {});
        }
    }
    if (current)
        current(*reason);
    for (const auto &work : behind)
        work.fail(m_shared->hanging());
    return isNews;
}

std::chrono::seconds CallQueue::slowFor() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->slowFor;
}

bool CallQueue::isBusy() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->isWorking || !m_shared->waiting.empty();
}

bool CallQueue::isHanging() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->isWorking && m_shared->watch.isAbandoned();
}

} // namespace longreach::card
