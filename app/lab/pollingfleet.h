// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/euiccrecords.h"
#include "app/lab/orderbook.h"
#include "app/lab/profilesource.h"
#include "app/lab/residentipas.h"
#include "app/lab/simulateddevice.h"

#include <QByteArray>

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

    /// Lets happen what is due up to `now`, at most `limit` events; false if some are left.
    bool runUntil(LabTime now, int limit);

    /// When something happens next.
    [[nodiscard]] LabTime nextDue() const { return m_agenda.top().due; }

    /// What a restart of the eIM does to orders under way.
    void restartEim(LabTime now);

private:
    struct Event {
        enum class Kind { Sweep, EimTimer, Poll, Answer };

        LabTime due{};
        Kind kind = Kind::Sweep;
        std::size_t device = 0;

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
    ResidentIpas *m_ipas = nullptr;
    QHash<std::size_t, Answer> m_answers; ///< by device
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_agenda;
};

} // namespace longreach::lab
