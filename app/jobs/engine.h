// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "app/jobs/engineoptions.h"
#include "app/jobs/enginestatus.h"
#include "app/jobs/leasedeims.h"
#include "app/jobs/leasekeeper.h"
#include "app/jobs/mailbox.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace longreach::ports {
class Clock;
class Journal;
} // namespace longreach::ports

namespace longreach::jobs {

class CodePool;
class EimSource;
class EngineShift;

/// Runs the operations of a store, for as long as it holds the lease.
///
/// Whatever has consequences is in the journal before: a submission is sent only after Submitting
/// is stored, so whoever comes next knows what may exist at an eIM. Everything not settled is
/// resumed where it stands. A lease that is lost stops all sending at once.
///
/// Lives on one thread with an event loop (see EngineThread) and never blocks it. Time comes from
/// the clock; all decisions are taken in tick(), which a timer calls. All it is given outlives it.
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
           EngineOptions options, QObject *parent = nullptr);
    ~Engine() override;

    [[nodiscard]] EngineStatus status() const;

public Q_SLOTS:
    /// Tries for the lease from now on, and runs operations while it has it.
    void start();

    /// Sends nothing more, waits a moment for answers, stores what it knows, gives the lease back
    /// and signals stopped().
    void stop();

    /// One round of everything that is due.
    void tick();

Q_SIGNALS:
    void statusChanged(const longreach::jobs::EngineStatus &status);
    void stopped();

private:
    void noticeTime();
    void work();
    void setPace();
    void windUp();
    void finish();
    void tellStatus();

    ports::Journal &m_journal;
    CodePool &m_codes;
    const ports::Clock &m_clock;
    const EngineOptions m_options;
    quint32 m_jitterSeed;
    Mailbox m_mailbox;
    LeaseKeeper m_lease;
    LeasedEims m_eims;
    QTimer m_timer;
    std::unique_ptr<EngineShift> m_shift;
    std::optional<Timestamp> m_stoppingSince;
    bool m_isRunning = false;
    EngineStatus m_told;
    Timestamp m_tellAt{};
    Timestamp m_tickedAt{};
};

} // namespace longreach::jobs
