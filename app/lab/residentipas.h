// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/virtualeuicc.h"
#include "app/lab/esipa/esipamessages.h"
#include "app/lab/ipaline.h"
#include "app/lab/profilesource.h"
#include "app/lab/simulateddevice.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace longreach::lab {

/// The IPAs of the devices inside the lab, each with its virtual eUICC: they poll, take packages to
/// their cards and bring what those signed, message for message as over the air, but in memory.
///
/// A card is made when its device first gets work, with the device's profiles, this eIM and its key
/// registered there; between two visits only its state is kept. How a device behaves decides what
/// becomes of a switch, as SimulatedDevice says.
class ResidentIpas final {
public:
    /// What has to be kept of a device: state of its card, and whether it was lost.
    using Observer = std::function<void(const QByteArray &eid, const QByteArray &kept)>;

    ResidentIpas(std::shared_ptr<const CardStock> stock, PackageDesk &desk, EsipaMessages &messages,
                 const OrderBook &book, EuiccRecords &records, ProfileSource &source, QByteArray addInitialEim);

    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Hears what the devices in memory say and are answered, but for polls that found nothing.
    void setListener(MemoryLine::Listener listener) { m_memory.setListener(std::move(listener)); }

    /// Has the devices of these EIDs speak over `line`, which outlives this.
    void setLine(IpaLine &line, QSet<QByteArray> eids);

    /// Brings back the card of an earlier run.
    void restore(SimulatedDevice &device, const QByteArray &kept);

    enum class Visit {
        Idle,      ///< nothing to do
        Answering, ///< the device has an answer and will bring it
        Silent,    ///< the same, but it has no connection now
        Unheard,   ///< the eIM was not reached
        Lost,      ///< nobody will hear of it again
    };
    /// Called once, at once for devices in memory, with the moment at which it came to that.
    using Visited = std::function<void(Visit visit, LabTime at)>;
    using Answered = std::function<void(LabTime at)>;

    /// Lets a device poll, which has a connection.
    void poll(SimulatedDevice &device, const Coverage &coverage, LabTime now, const Visited &visited);

    /// Lets it bring the answer that poll() left it with. If the eIM is not reached it keeps that.
    void answer(SimulatedDevice &device, LabTime now, const Answered &answered);

    /// Has a card without connection execute its fallback mechanism (SGP.32, 5.9.18); false if it has none.
    bool fallBack(SimulatedDevice &device);

    /// Has it return from there.
    void returnFromFallback(SimulatedDevice &device);

    /// Takes the power from a device for a moment: what its IPA had in memory is gone, what its card keeps is not.
    void cutPower(SimulatedDevice &device);

    /// Brings back a device that was lost, with what its card still owes.
    void recover(SimulatedDevice &device);

private:
    /// What there is of a device between two visits.
    struct Resident {
        QByteArray cardState;
        std::shared_ptr<VirtualEuicc> card; ///< powered from the work to its answer
        QByteArray answer;                  ///< to bring: a message
        QByteArray downloadFault;           ///< or how the SM-DP+ ended the download
        bool isLost = false;
        bool owesResult = false; ///< of an earlier run, still on the card
        bool isTalking = false;  ///< waits for the eIM
    };

    [[nodiscard]] std::shared_ptr<VirtualEuicc> cardOf(const SimulatedDevice &device, Resident &resident);
    [[nodiscard]] CardState factoryState(const SimulatedDevice &device) const;
    void registerKey(const Eid &eid, const CardState &state);
    [[nodiscard]] std::optional<Visit> withoutAsking(const SimulatedDevice &device, Resident &resident) const;
    void fetch(SimulatedDevice &device, const Coverage &coverage, LabTime now, int order, const Visited &visited);
    Visit work(SimulatedDevice &device, Resident &resident, const sgp32::GetEimPackageResponse &given,
               const Coverage &coverage);
    Visit load(const SimulatedDevice &device, Resident &resident, VirtualEuicc &card, const QByteArray &package,
               const Coverage &coverage);
    Visit settle(const SimulatedDevice &device, VirtualEuicc &card, const Coverage &coverage, QByteArray &result) const;
    [[nodiscard]] IpaLine &lineOf(const QByteArray &eid);
    void say(const QByteArray &eid, const QByteArray &message, LabTime now, const IpaLine::Then &then);
    void takeReceipt(SimulatedDevice &device, const QByteArray &receipt, LabTime now);
    void download(const SimulatedDevice &device, Resident &resident, VirtualEuicc &card,
                  const sgp32::ProfileDownloadTriggerRequest &trigger);
    void deliverNotifications(const QByteArray &eid, VirtualEuicc &card, LabTime now);
    void keep(SimulatedDevice &device, Resident &resident, const VirtualEuicc &card);

    std::shared_ptr<const CardStock> m_stock;
    PackageDesk &m_desk;
    MemoryLine m_memory;
    const OrderBook &m_book;
    EuiccRecords &m_records;
    ProfileSource &m_source;
    QByteArray m_addInitialEim;
    Observer m_observer;
    IpaLine *m_line = nullptr;               ///< of m_onLine
    QSet<QByteArray> m_onLine;               ///< EIDs
    QHash<QByteArray, Resident> m_residents; ///< by EID
};

} // namespace longreach::lab
