// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/fleet/inventory.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <stop_token>

namespace longreach::ports {
class Clock;
}

namespace longreach::fleet {

class EimDirectory;

/// How often the eIMs of a store are synced by themselves.
struct SyncPace {
    std::chrono::milliseconds interval = std::chrono::minutes(5);    ///< from the end of one sync to the next; 0: never
    std::chrono::milliseconds labInterval = std::chrono::seconds(5); ///< the same for labs, whose time may run faster
    std::chrono::milliseconds firstAfter = std::chrono::minutes(5);  ///< from the first sight of an eIM
};

/// Goes round the eIMs of a store and syncs the fleet from those that can list it, again and again,
/// so that last polls and profiles do not grow old.
///
/// An eIM whose list takes long rests longer, so that it is not walked without pause; after a failure
/// the wait doubles each time, up to twelve intervals. One that cannot list is asked who it is
/// instead. The outcome is in the directory's health. At most one process of a store should do the
/// rounds: the one that holds the engine's lease.
///
/// Lives on the directory's thread; all decisions are taken in tick(), which a timer calls.
class SyncRounds final : public QObject {
    Q_OBJECT

public:
    /// All three outlive the rounds.
    SyncRounds(EimDirectory &eims, Inventory &inventory, const ports::Clock &clock, const SyncPace &pace,
               QObject *parent = nullptr);

    /// Stops what is under way.
    ~SyncRounds() override;

    /// Begins or ends the rounds; ending stops what is under way.
    void setActive(bool isActive);

    /// Whether an eIM is being asked right now.
    [[nodiscard]] bool isBusy() const noexcept;

    /// Syncs whose turn has come.
    void tick();

Q_SIGNALS:
    /// What the eIM tells is in the journal.
    void synced(const QString &eim, const longreach::fleet::SyncCounts &counts);

private:
    /// Where one eIM stands.
    struct Turn {
        EimConnection connection;
        Timestamp dueAt{};
        Timestamp startedAt{};
        int failures = 0;
        bool isUnderWay = false;
        bool lacksSecret = false; ///< the last round failed because its credentials were locked
    };

    void takeConnections();
    void begin(Turn &turn);
    void ask(const QString &name);
    void sync(const QString &name);
    void end(const QString &name, const Result<void> &outcome);
    /// An eIM whose credentials were locked is synced at once when it answers.
    void takeHealth(const QString &name);
    [[nodiscard]] std::chrono::milliseconds intervalOf(const Turn &turn) const;

    EimDirectory &m_eims;
    Inventory &m_inventory;
    const ports::Clock &m_clock;
    const SyncPace m_pace;
    QTimer m_timer;
    std::map<QString, Turn> m_turns;
    std::stop_source m_stop;
    Timestamp m_tickedAt{};
    bool m_isActive = false;
};

} // namespace longreach::fleet
