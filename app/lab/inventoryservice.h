// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/lab/deviceplan.h"
#include "app/lab/esipa/deviceregister.h"
#include "app/lab/esipa/packagedesk.h"
#include "app/lab/euiccrecords.h"
#include "app/lab/httpmessage.h"
#include "app/lab/labclock.h"
#include "app/lab/orderbook.h"
#include "app/lab/pollingfleet.h"
#include "app/lab/scenario/labchange.h"

#include <functional>

namespace longreach::lab {

/// What the lab serves beyond onomondo-eim: the device listing, and proof for tests.
///
/// - `GET /devices?after=<digits>&limit=<1..1000>`: devices by EID
/// - `GET /lab/euicc/<EID>`: counter and association token as the eIM keeps them
/// - `GET /lab/plan`: which devices misbehave
/// - `GET /lab/orders`: every create ever accepted
/// - `GET /lab/faults`: what can be turned, and how it stands; `POST` turns some of it
/// - `POST /lab/enrol` with `{"eid":".."}`: makes a device from outside known
class InventoryService final {
public:
    /// What it looks at; all of it outlives the service.
    struct Sources {
        const PollingFleet &fleet;
        const DevicePlan &plan;
        const OrderBook &book;
        const EuiccRecords &records;
        const PackageDesk &desk;
        DeviceRegister &outside;
        const LabClock &clock;
        std::function<Result<void>(const std::vector<LabChange> &changes)> change; ///< all or nothing
        std::function<LabReport()> report;
    };

    explicit InventoryService(Sources sources) : m_sources(std::move(sources)) {}

    /// Whether a request is for here and not for the eIM itself.
    [[nodiscard]] static bool isMeant(const HttpRequest &request);

    [[nodiscard]] HttpReply answer(const HttpRequest &request) const;

private:
    [[nodiscard]] HttpReply devices(const QByteArray &query) const;
    [[nodiscard]] HttpReply euicc(const QByteArray &digits) const;
    [[nodiscard]] HttpReply orders() const;
    [[nodiscard]] HttpReply enrol(const HttpRequest &request) const;
    [[nodiscard]] HttpReply faults() const;
    [[nodiscard]] HttpReply turn(const HttpRequest &request) const;

    Sources m_sources;
};

} // namespace longreach::lab
