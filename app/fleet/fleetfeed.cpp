// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetfeed.h"

#include "app/core/whendone.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace longreach::fleet {

namespace {

constexpr std::chrono::milliseconds AskPeriod{200};
constexpr std::chrono::milliseconds RetryPeriod{1'000};

/// Devices put into the store in one go: a few milliseconds of the window's thread.
constexpr std::size_t BatchSize = 1'024;

} // namespace

/// Holds the journal's thread back while the store's thread has batches to digest, so that a first
/// load does not pile up in memory as whole Devices.
struct FleetFeed::Flow {
    static constexpr int MostBatches = 16;

    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any wake;
    int batches = 0; // on their way to the store

    /// Whether another batch may be sent; false once the feed ends.
    bool enter()
    {
        std::unique_lock lock(mutex);
        if (!wake.wait(lock, stop.get_token(), [this] { return batches < MostBatches; }))
            return false;
        ++batches;
        return true;
    }

    void leave()
    {
        {
            const std::scoped_lock lock(mutex);
            --batches;
        }
        wake.notify_one();
    }
};

FleetFeed::FleetFeed(ports::Journal &journal, FleetStore &store, std::unique_ptr<ImageKeeper> keeper, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_store(store),
      m_watch(journal, AskPeriod),
      m_flow(std::make_shared<Flow>()),
      m_keeper(std::move(keeper))
{
    if (m_keeper)
        connect(&m_store, &FleetStore::changed, this, [this] { m_keeper->noteChange(); });
    connect(&m_watch, &RevisionWatch::advanced, this, [this](qint64 revision) {
        m_wanted = revision;
        readOn();
    });
    connect(&m_watch, &RevisionWatch::failed, this, &FleetFeed::failed);
}

FleetFeed::~FleetFeed()
{
    m_flow->stop.request_stop();
    m_read.waitForFinished(); // its sink calls back to this object
    if (m_keeper && m_isLoaded)
        m_keeper->keepLast(m_store.snapshot(), std::min(m_revision, m_removalRevision));
}

void FleetFeed::start()
{
    if (!m_keeper) {
        m_watch.start();
        return;
    }
    m_isOpening = true;
    whenDone(m_keeper->open(), this, [this](const Result<std::shared_ptr<FleetImage>> &image) { open(image); });
}

void FleetFeed::open(const Result<std::shared_ptr<FleetImage>> &image)
{
    m_isOpening = false;
    if (image && m_store.live().rowCount() == 0) {
        m_revision = m_removalRevision = (*image)->revision;
        m_store.adopt(std::move(**image));
        m_keeper->noteSame();
    }
    m_watch.start();
}

void FleetFeed::catchUp()
{
    if (!m_isOpening)
        m_watch.check();
}

QFuture<Result<std::vector<Timestamp>>> FleetFeed::recentPolls(const Eid &eid) const
{
    using Polls = std::vector<Timestamp>;
    const auto pollsOf = [](const std::vector<Device> &found) {
        if (found.empty())
            return Polls();
        const auto &device = found.front();
        if (device.polls.isEmpty() && device.lastPoll)
            return Polls{*device.lastPoll};
        return device.polls.recent();
    };
    return m_journal.devices().find({eid}).then(
        QtFuture::Launch::Sync,
        [pollsOf](const Result<std::vector<Device>> &found) -> Result<Polls> { return found.map(pollsOf); });
}

void FleetFeed::readOn()
{
    if (m_isReading)
        return;
    m_isReading = true;
    // Removals first: a device that has come back meanwhile is then read again. What is removed
    // after this question is newer than m_wanted and found next time.
    const auto upTo = m_wanted;
    whenDone(m_journal.devices().readRemoved(m_removalRevision), this,
             [this, upTo](const Result<std::vector<Eid>> &removed) {
                 if (!removed && removed.error().kind == Error::Kind::NotFound) {
                     readAnew();
                     return;
                 }
                 if (!removed) {
                     finishRead(failure(removed.error()));
                     return;
                 }
                 m_store.remove(*removed);
                 m_removalRevision = upTo;
                 readDevices();
             });
}

/// After so long a sleep that the journal no longer knows what was removed meanwhile.
void FleetFeed::readAnew()
{
    std::vector<Eid> known;
    const auto &fleet = m_store.live();
    for (quint32 row = 0; row < fleet.rowCount(); ++row) {
        if (fleet.isPresent(row))
            known.push_back(fleet.row(row).eid());
    }
    m_store.remove(known);
    m_revision = m_removalRevision = 0;
    m_isReading = false;
    readOn();
}

void FleetFeed::readDevices()
{
    const auto sink = [this, flow = m_flow, home = thread()](const std::vector<Device> &devices) {
        if (QThread::currentThread() == home) {
            takeBatch(devices);
            return;
        }
        for (std::size_t from = 0; from < devices.size(); from += BatchSize) {
            if (!flow->enter())
                return;
            const auto begin = devices.begin() + static_cast<std::ptrdiff_t>(from);
            const auto count = std::min(BatchSize, devices.size() - from);
            QMetaObject::invokeMethod(
                this,
                [this, flow, batch = std::vector(begin, begin + static_cast<std::ptrdiff_t>(count))] {
                    takeBatch(batch);
                    flow->leave();
                },
                Qt::QueuedConnection);
        }
    };
    m_read = m_journal.devices().read(m_revision, sink, m_flow->stop.get_token());
    whenDone(m_read, this, [this](const Result<qint64> &read) { finishRead(read); });
}

void FleetFeed::takeBatch(const std::vector<Device> &devices)
{
    m_store.upsert(devices);
}

void FleetFeed::finishRead(const Result<qint64> &read)
{
    m_isReading = false;
    if (!read) {
        QTimer::singleShot(RetryPeriod, this, &FleetFeed::readOn);
        Q_EMIT failed(read.error());
        return;
    }
    m_revision = std::max(m_revision, *read);
    readWatchedHours();
    if (!m_isLoaded) {
        m_isLoaded = true;
        Q_EMIT loaded();
    }
    Q_EMIT reached(m_revision);
    if (m_wanted > m_revision)
        readOn();
    else if (m_keeper && m_keeper->isDue(m_store.live()))
        m_keeper->keep(m_store.snapshot(), std::min(m_revision, m_removalRevision));
}

void FleetFeed::readWatchedHours()
{
    whenDone(m_journal.devices().readWatchedHours(), this, [this](const Result<WatchedHours> &hours) {
        if (hours)
            m_store.setWatchedHours(*hours);
    });
}

} // namespace longreach::fleet
