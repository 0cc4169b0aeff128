// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/deviceplan.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/orderbook.h"
#include "app/lab/profilesource.h"
#include "app/lab/residentipas.h"
#include "app/lab/scenario/coverage.h"
#include "app/lab/simulateddevice.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace longreach::lab {

/// The life of the lab: devices come for their orders and answer them, and the eIM's timers run.
///
/// Everything happens in the order of lab time, however late runUntil() is called, so equal seeds
/// and equal orders give equal outcomes on a loaded machine too. A session goes on until no order
/// is left, as a real IPA's does.
class PollingFleet final {
public:
    /// Nothing happens before `start`.
    PollingFleet(Seed seed, std::vector<SimulatedDevice> devices, OrderBook &book, EuiccRecords &records,
                 LabTime start = {});

    /// Sorted by EID.
    [[nodiscard]] const std::vector<SimulatedDevice> &devices() const noexcept { return m_devices; }

    /// The device of that EID; null if it is none of these.
    [[nodiscard]] const SimulatedDevice *find(const Eid &eid) const;

    /// Gives the devices IPAs with cards of their own, instead of answers by plan. To be called before
    /// anything happens; `ipas` has to live as long as this.
    void setIpas(ResidentIpas &ipas) { m_ipas = &ipas; }
    void restoreCard(const Eid &eid, const QByteArray &kept);

    /// Where activation codes lead.
    [[nodiscard]] ProfileSource &source() noexcept { return m_source; }

    /// Whose profiles give a connection where. Without one a device looks for it every two minutes, and
    /// after a quarter of an hour its card turns to the fallback profile.
    [[nodiscard]] Coverage &coverage() noexcept { return m_coverage; }
    [[nodiscard]] const Coverage &coverage() const noexcept { return m_coverage; }

    /// Gives the devices other behaviours from now on; those that were lost and are not to be come back.
    void setBehaviours(const DevicePlan &plan, LabTime now);

    /// Lets devices restart so often a day, on average, from `start` on.
    void setPowerCycles(double perDay, LabTime start);

    /// Has `change` happen at its time, between what devices do.
    using Change = std::function<void(LabTime now)>;
    void plan(LabTime due, Change change);

    /// Lets happen what is due up to `now`, at most `limit` events; false if some are left.
    bool runUntil(LabTime now, int limit);

    /// When something happens next.
    [[nodiscard]] LabTime nextDue() const { return m_agenda.top().due; }

    /// What a restart of the eIM does to orders under way.
    void restartEim(LabTime now);

private:
    struct Event {
        enum class Kind { Sweep, EimTimer, Poll, Answer, PowerCycle, Planned };

        LabTime due{};
        Kind kind = Kind::Sweep;
        std::size_t device = 0; ///< or which planned change
        quint32 turn = 0;       ///< of the device: what it does next supersedes what it would have done

        friend bool operator>(const Event &a, const Event &b)
        {
            return std::tie(a.due, a.kind, a.device) > std::tie(b.due, b.kind, b.device);
        }
    };
    /// What a device has executed but not yet told.
    struct Answer {
        std::size_t device = 0;
        QByteArray orderId;
        OrderedJson outcome;
    };

    void schedule(LabTime due, Event::Kind kind, std::size_t device = 0) { m_agenda.push({due, kind, device}); }
    void scheduleNext(LabTime due, Event::Kind kind, std::size_t device);
    [[nodiscard]] bool isSuperseded(const Event &event) const;
    [[nodiscard]] bool findsService(std::size_t device, LabTime now);
    bool fallsBack(SimulatedDevice &device);
    void powerCycle(std::size_t device, LabTime now);
    [[nodiscard]] LabTime untilPowerCycle(std::size_t device);
    void happen(const Event &event);
    void poll(std::size_t device, LabTime now);
    void visit(std::size_t device, LabTime now);
    bool serve(std::size_t device, const LabOrder &order, LabTime now);
    std::optional<OrderedJson> refusal(SimulatedDevice &device, const QByteArray &eid);
    [[nodiscard]] bool canVerify(const QByteArray &eid) const;
    void learnKey(const QByteArray &eid, const QByteArray &tagList);
    void answer(std::size_t device, LabTime now);
    void runEimTimer(LabTime now);
    [[nodiscard]] LabTime answerDelay(std::size_t device) const;

    Seed m_seed;
    std::vector<SimulatedDevice> m_devices;
    OrderBook &m_book;
    EuiccRecords &m_records;
    ProfileSource m_source;
    Coverage m_coverage;
    ResidentIpas *m_ipas = nullptr;
    QHash<std::size_t, Answer> m_answers; ///< by device
    std::vector<quint32> m_turns;         ///< by device
    std::vector<quint32> m_powerCycles;   ///< so far, by device
    double m_powerCyclesPerDay = 0;
    std::vector<Change> m_planned;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_agenda;
};

} // namespace longreach::lab
