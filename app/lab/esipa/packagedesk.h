// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/lab/cardcommand.h"
#include "app/lab/esipa/eimidentity.h"
#include "app/lab/esipa/euicctrust.h"
#include "app/lab/esipa/handover.h"
#include "app/lab/esipa/wireform.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/orderbook.h"
#include "app/sgp32/esipa/packageexchange.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace longreach::lab {

/// Turns orders into what devices fetch, and what devices bring into outcomes.
///
/// One piece of work at a time a device, oldest order first. A package gets its counter before it
/// is given out, is signed, and is given out again, octet for octet, to a device that polls without
/// having answered; after MostDeliveries its order is given up. Only what is signed by the card
/// ends an order, as far as the card can be known (see Belief).
class PackageDesk final {
public:
    static constexpr int MostDeliveries = 3;
    static constexpr int KeptKeys = 20'000;
    using Observer = std::function<void(const QByteArray &eid, const Handover *handover)>;

    PackageDesk(EimIdentity identity, OrderBook &book, EuiccRecords &records);

    /// A CI that eUICC certificates may lead to.
    void trust(const sgp32::Certificate &ci) { m_trust.add(ci); }

    /// Is told of every handover that was made or changed, and with null of every one that ended.
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Puts back a handover of an earlier run.
    void restore(const QByteArray &eid, const Handover &handover);

    /// The answer to GetEimPackage, whole. Nothing if an order was such that the eIM's handler
    /// breaks over it.
    std::optional<QByteArray> next(const Eid &eid, WireForm form, LabTime now);

    struct Receipt {
        std::vector<quint32> acknowledged; ///< for the device to take off its card
        bool isRefused = false;            ///< the result was not what it should be; its order goes on waiting
    };
    /// Takes what a device brought. `message` is the request as it came, for the order's record.
    Receipt take(const Eid &eid, const sgp32::EimPackageResult &result, const QByteArray &message, LabTime now);

    /// Ends the download a device was told to make.
    void endDownload(const QByteArray &eid, const OrderedJson &outcome, const QByteArray &message, LabTime now);

    /// Whose work carries this id; the only device that owes data if the id is none; else empty.
    [[nodiscard]] QByteArray eidOf(const sgp32::TransactionId &id) const { return m_eids.value(id.toByteArray()); }
    [[nodiscard]] QByteArray onlyEidOwingData() const;

    [[nodiscard]] const Handover *find(const QByteArray &eid) const;
    [[nodiscard]] const EimIdentity &identity() const noexcept { return m_identity; }

private:
    enum class Serving { Served, Refused, Broken };

    std::optional<QByteArray> deliverAgain(const QByteArray &eid, Handover &handover, LabTime now);
    Serving serve(const Eid &eid, const LabOrder &order, WireForm form, LabTime now);
    bool prepare(const Eid &eid, const Assignment &assignment, WireForm form, Handover &handover);
    bool preparePackage(const Eid &eid, const CardPackage &package, Handover &handover);
    [[nodiscard]] std::optional<sgp32::PublicKey> keyOfCard(const EuiccRecord &record) const;
    [[nodiscard]] bool needsCertificates(const QByteArray &eid) const;
    void askForCertificates(const QByteArray &eid, WireForm form);
    void keep(const QByteArray &eid, Handover handover);
    void drop(const QByteArray &eid);
    void finish(const QByteArray &eid, const OrderedJson &outcome, const QByteArray &message, LabTime now);
    Receipt takePackageResult(const Eid &eid, const sgp32::EuiccPackageResult &result, const QByteArray &message,
                              LabTime now);
    void learnKey(const Eid &eid, const sgp32::IpaEuiccData &data);

    EimIdentity m_identity;
    OrderBook &m_book;
    EuiccRecords &m_records;
    EuiccTrust m_trust;
    Observer m_observer;
    mutable QCache<QByteArray, sgp32::PublicKey> m_keys{KeptKeys}; ///< by how they are registered
    QHash<QByteArray, Handover> m_handovers;                       ///< by EID
    QHash<QByteArray, QByteArray> m_eids;                          ///< by transaction id
    QSet<QByteArray> m_asked;                                      ///< for their certificates, by EID
};

} // namespace longreach::lab
