// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetstore.h"
#include "app/fleet/imagekeeper.h"
#include "app/fleet/revisionwatch.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace longreach::fleet {

/// Keeps a FleetStore level with the devices in the journal, whichever process writes them.
///
/// Lives on the store's thread. With an image of the fleet it takes that up at once and reads what is
/// newer. Without, the first load arrives in batches of a few milliseconds each, so the thread stays
/// responsive while a million devices come in.
class FleetFeed final : public QObject {
    Q_OBJECT

public:
    /// `journal` and `store` outlive the feed.
    FleetFeed(ports::Journal &journal, FleetStore &store, std::unique_ptr<ImageKeeper> keeper = nullptr,
              QObject *parent = nullptr);

    /// Lays the fleet down if that is worth while.
    ~FleetFeed() override;

    void start();

    /// Looks for news now: after a write of one's own that should show at once.
    void catchUp();

    /// The last polls of a device that are known, the newest first: of these the store has no more than the hours.
    QFuture<Result<std::vector<Timestamp>>> recentPolls(const Eid &eid) const;

    /// Whether the first load is complete.
    [[nodiscard]] bool isLoaded() const noexcept { return m_isLoaded; }

    /// The store holds at least everything up to here.
    [[nodiscard]] qint64 revision() const noexcept { return m_revision; }

Q_SIGNALS:
    void loaded();

    /// The store holds everything up to `revision`.
    void reached(qint64 revision);
    void failed(const longreach::Error &error);

private:
    struct Flow;

    void open(const Result<std::shared_ptr<FleetImage>> &image);
    void readOn();
    void readAnew();
    void readDevices();
    void takeBatch(const std::vector<Device> &devices);
    void finishRead(const Result<qint64> &read);
    void readWatchedHours();

    ports::Journal &m_journal;
    FleetStore &m_store;
    RevisionWatch m_watch;
    std::shared_ptr<Flow> m_flow;
    QFuture<Result<qint64>> m_read;
    std::unique_ptr<ImageKeeper> m_keeper; // null: no image is kept
    qint64 m_revision = 0;                 // devices are read up to here,
    qint64 m_removalRevision = 0;          // removals up to here,
    qint64 m_wanted = 0;                   // and the journal stands here
    bool m_isOpening = false;
    bool m_isReading = false;
    bool m_isLoaded = false;
};

} // namespace longreach::fleet
