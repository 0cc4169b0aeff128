// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/deviceplan.h"
#include "app/lab/esipa/deviceregister.h"
#include "app/lab/httpmessage.h"
#include "app/lab/labclock.h"
#include "app/lab/orderbook.h"
#include "app/lab/pollingfleet.h"

namespace longreach::lab {

/// What the lab serves beyond onomondo-eim: the device listing, and proof for tests.
///
/// - `GET /devices?after=<digits>&limit=<1..1000>`: devices by EID
/// - `GET /lab/plan`: which devices misbehave
/// - `GET /lab/orders`: every create ever accepted
/// - `POST /lab/enrol` with `{"eid":".."}`: makes a device from outside known
class InventoryService final {
public:
    InventoryService(const PollingFleet &fleet, const DevicePlan &plan, const OrderBook &book,
                     DeviceRegister &register_, const LabClock &clock)
        : m_fleet(fleet), m_plan(plan), m_book(book), m_register(register_), m_clock(clock)
    {}

    /// Whether a request is for here and not for the eIM itself.
    [[nodiscard]] static bool isMeant(const HttpRequest &request);

    [[nodiscard]] HttpReply answer(const HttpRequest &request) const;

private:
    [[nodiscard]] HttpReply devices(const QByteArray &query) const;
    [[nodiscard]] HttpReply orders() const;
    [[nodiscard]] HttpReply enrol(const HttpRequest &request) const;

    const PollingFleet &m_fleet;
    const DevicePlan &m_plan;
    const OrderBook &m_book;
    DeviceRegister &m_register;
    const LabClock &m_clock;
};

} // namespace longreach::lab
