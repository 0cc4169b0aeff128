// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/pollingfleet.h"
#include "app/lab/population.h"

#include <chrono>
#include <limits>

namespace longreach::lab {

/// Devices with cards of their own and the eIM they obey, driven by hand.
struct ResidentRig {
    explicit ResidentRig(Behaviour behaviour, int count = 1, const PopulationMix &mix = {},
                         sgp32::Curve curve = sgp32::Curve::P256)
        : desk({labEimId(), sgp32::PrivateKey::generate(curve).value()}, book, records),
          devices(book, false),
          messages(desk, devices, [](const Eid &) { return true; }),
          fleet(Seed(1), devicesOf(behaviour, count, mix), book, records),
          ipas(CardStock::make(Seed(1)), desk, messages, book, records, fleet.source(),
               desk.identity().addInitialEim("lab"))
    {
        fleet.setIpas(ipas);
        ipas.setObserver([this](const QByteArray &eid, const QByteArray &state) { kept.insert(eid, state); });
    }

    static std::vector<SimulatedDevice> devicesOf(Behaviour behaviour, int count, const PopulationMix &mix)
    {
        auto made = makePopulation(Seed(1), count, mix);
        for (auto &device : made)
            device.setBehaviour(behaviour);
        return made;
    }

    [[nodiscard]] const SimulatedDevice &device(std::size_t at = 0) const { return fleet.devices()[at]; }
    [[nodiscard]] QByteArray eid(std::size_t at = 0) const { return device(at).identity().eid.toString().toLatin1(); }

    void runUntil(LabTime now) { fleet.runUntil(now, std::numeric_limits<int>::max()); }

    /// Orders with the local profile in place of %1 and the bootstrap in place of %2.
    QByteArray order(const char *body, Facility facility = Facility::Psmo, std::size_t at = 0, LabTime now = {})
    {
        const auto &profiles = device(at).card().profiles();
        const auto text = QString::fromLatin1(body)
                              .replace(QStringLiteral("%1"), profiles.back().iccid.toWireHex())
                              .replace(QStringLiteral("%2"), profiles.front().iccid.toWireHex());
        return book.create(
            facility, eid(at),
            R"({"eidValue":")" + eid(at) + R"(","order":{")" + pathOf(facility) + "\":" + text.toLatin1() + "}}", now);
    }

    [[nodiscard]] QByteArray outcomeOf(const QByteArray &id, Facility facility = Facility::Psmo,
                                       LabTime until = std::chrono::seconds(1800))
    {
        runUntil(until);
        return book.find(facility, id)->outcome;
    }

    [[nodiscard]] ProfileState localState() const { return device().card().profiles().back().state; }

    OrderBook book;
    EuiccRecords records;
    PackageDesk desk;
    DeviceRegister devices;
    EsipaMessages messages;
    PollingFleet fleet;
    ResidentIpas ipas;
    QHash<QByteArray, QByteArray> kept;
};

} // namespace longreach::lab
