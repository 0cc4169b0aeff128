// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/placewatch.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace longreach::card {

namespace {

constexpr std::chrono::seconds OneWait{2};
constexpr std::chrono::milliseconds BeforeNextTry{300};
constexpr std::chrono::milliseconds WatchPatience{2'000};

} // namespace

/// What the thread and its owner share.
struct PlaceWatch::Shared {
    std::shared_ptr<ports::CardReaders> place;
    Seen seen;
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isEnded = false;

    void pause(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, stop.get_token(), time, [] { return false; });
    }
};

PlaceWatch::PlaceWatch(std::shared_ptr<ports::CardReaders> place, Seen seen) : m_shared(std::make_shared<Shared>())
{
    m_shared->place = std::move(place);
    m_shared->seen = std::move(seen);
    std::thread([shared = m_shared] { follow(shared); }).detach(); // see the destructor
}

PlaceWatch::~PlaceWatch()
{
    m_shared->stop.request_stop();
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait_for(lock, WatchPatience, [this] { return m_shared->isEnded; });
}

void PlaceWatch::follow(const std::shared_ptr<Shared> &shared)
{
    const auto stop = shared->stop.get_token();
    std::vector<ReaderStatus> known;
    std::optional<Error> problem;
    auto readers = shared->place->readers();
    bool isFirst = true;
    while (!stop.stop_requested()) {
        const bool isNews = readers ? isFirst || problem || *readers != known : !problem || *problem != readers.error();
        if (isNews)
            shared->seen(readers);
        isFirst = false;
        problem = readers ? std::nullopt : std::optional(readers.error());
        known = readers ? *readers : std::vector<ReaderStatus>();
        if (!readers)
            shared->pause(BeforeNextTry);
        readers = readers ? shared->place->waitForChange(known, OneWait, stop) : shared->place->readers();
    }
    const std::scoped_lock lock(shared->mutex);
    shared->isEnded = true;
    shared->seen = {};
    shared->changed.notify_all();
}

} // namespace longreach::card
