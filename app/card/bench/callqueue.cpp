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
    std::stop_source stop;
    CallWatch watch;

    [[nodiscard]] Error hanging() const
    {
        return {Error::Kind::TimedOut, QStringLiteral("a call to reader '%1' does not come back").arg(name)};
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
            std::exchange(m_shared->failCurrent, {})(m_shared->hanging());
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
        lock.unlock();
        work.run(shared->watch, shared->stop.get_token());
        work = {}; // what it holds goes before the next begins
        lock.lock();
        shared->failCurrent = {};
        shared->isWorking = false;
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

void CallQueue::failWhatHangs()
{
    std::deque<Work> behind;
    std::function<void(const Error &)> current;
    {
        const std::scoped_lock lock(m_shared->mutex);
        if (!m_shared->isWorking || !m_shared->watch.isStuck(CallLimit))
            return;
        m_shared->watch.abandon();
        behind.swap(m_shared->waiting);
        current = std::exchange(m_shared->failCurrent, {});
    }
    if (current)
        current(m_shared->hanging());
    for (const auto &work : behind)
        work.fail(m_shared->hanging());
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
