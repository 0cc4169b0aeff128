// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/lab/deviceplan.h"
#include "app/lab/deviceverdicts.h"
#include "app/lab/esipa/esipalog.h"
#include "app/lab/esipa/esipaside.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/faults.h"
#include "app/lab/httpserver.h"
#include "app/lab/httpsline.h"
#include "app/lab/inventoryservice.h"
#include "app/lab/labclock.h"
#include "app/lab/labcontrols.h"
#include "app/lab/laboptions.h"
#include "app/lab/orderbook.h"
#include "app/lab/pollingfleet.h"
#include "app/lab/restdialect.h"
#include "app/lab/scenario/labchange.h"
#include "app/lab/store/eimstore.h"
#include "app/lab/tlsidentity.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace longreach::lab {

/// The lab on one thread: order book, devices and server put together. Lab gives it its thread.
class LabEim final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::vector<SimulatedDevice> devices;
        DevicePlan plan;
        TlsIdentity tls;
        EimIdentity eim;
        std::unique_ptr<EimStore> store; ///< null: nothing survives
    };

    LabEim(const LabOptions &options, Parts parts);

    /// Opens the servers and lets time begin. Fails with Conflict if an address is taken.
    Result<void> start();

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] const EsipaSide &esipa() const noexcept { return m_esipa; }
    void setFaults(const FaultShares &shares) { m_controls.setFaults(shares); }

    /// Changes something at once. Fails with InvalidInput if that is not possible.
    Result<void> apply(const std::vector<LabChange> &changes);

    /// All there is to see, with the exchanges numbered above `exchangesAfter`.
    [[nodiscard]] LabReport report(quint64 exchangesAfter) const;
    void watchExchanges(const QByteArray &eidDigits) { m_log.setFilter(eidDigits); }

    /// As if the eIM was killed and started again: connections reset, work under way forgotten.
    void restart();

private:
    HttpReply answer(const HttpRequest &request);
    void letTimePass();
    bool makeLast();
    void giveCards();
    void layLine();
    void bindStore();
    void noteExchange(const QByteArray &eid, const QByteArray &request, const QByteArray &answer);
    [[nodiscard]] LabQueue queueOf(Facility facility, const OrderBook::Tally &tally) const;

    const LabOptions m_options;
    std::unique_ptr<EimStore> m_store;
    TlsIdentity m_tls;
    DevicePlan m_plan;
    LabClock m_clock;
    OrderBook m_book;
    EuiccRecords m_records;
    DeviceVerdicts m_verdicts;
    EsipaLog m_log;
    PollingFleet m_fleet;
    EsipaSide m_esipa;
    std::unique_ptr<HttpsLine> m_line;    ///< null: no device asked for it
    std::unique_ptr<ResidentIpas> m_ipas; ///< null: the devices have no cards
    RestDialect m_dialect;
    InventoryService m_inventory;
    Faults m_faults;
    LabControls m_controls;
    HttpServer m_server;
    QTimer m_next;
    QElapsedTimer m_sinceCommit;
};

} // namespace longreach::lab
