// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/pollingfleet.h"
#include "app/lab/population.h"
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace longreach;
using namespace longreach::bench;
using namespace longreach::lab;

namespace {

constexpr int Devices = 10'000;
constexpr LabTime HalfAnHour = std::chrono::minutes(30);

// What the issue is about is a release build; a debug build is slow where it is not OpenSSL's.
#ifdef NDEBUG
constexpr double PackageFloor = 0.5;
#else
constexpr double PackageFloor = 0.05;
#endif

/// An eIM with devices inside, each with a card made already and an order waiting.
struct Fleet {
    Fleet()
        : desk({labEimId(), sgp32::PrivateKey::generate(sgp32::Curve::P256).value()}, book, records),
          outside(book, false),
          messages(desk, outside, [](const Eid &) { return true; }),
          fleet(Seed(1), makePopulation(Seed(1), Devices), book, records),
          ipas(CardStock::make(Seed(1)), desk, messages, book, records, fleet.source(),
               desk.identity().addInitialEim("lab"))
    {
        fleet.setIpas(ipas);
    }

    /// Orders the same of every device, its operational profile in place of %1.
    void order(const char *steps, LabTime now)
    {
        ids.clear();
        for (const auto &device : fleet.devices()) {
            const auto eid = device.identity().eid.toString().toLatin1();
            const auto own = QString::fromLatin1(steps).replace(QStringLiteral("%1"),
                                                                device.card().profiles().back().iccid.toWireHex());
            ids.push_back(book.create(Facility::Psmo, eid,
                                      R"({"eidValue":")" + eid + R"(","order":{"psmo":[)" + own.toLatin1() + "]}}",
                                      now));
        }
    }

    /// Whether every order ended with `outcome`: for one that a card signed, the eIM has verified that.
    [[nodiscard]] bool isAllDone(const QByteArray &outcome) const
    {
        return std::all_of(ids.begin(), ids.end(), [&](const QByteArray &id) {
            const auto *order = book.find(Facility::Psmo, id);
            return order->status == LabOrder::Status::Done && (outcome.isEmpty() || order->outcome == outcome);
        });
    }

    /// Whether every card says so, too.
    [[nodiscard]] bool isAllEnabled() const
    {
        return std::all_of(fleet.devices().begin(), fleet.devices().end(), [](const SimulatedDevice &device) {
            return device.card().profiles().back().state == ProfileState::Enabled;
        });
    }

    OrderBook book;
    EuiccRecords records;
    PackageDesk desk;
    DeviceRegister outside;
    EsipaMessages messages;
    PollingFleet fleet;
    ResidentIpas ipas;
    std::vector<QByteArray> ids;
};

/// What a package costs at the least: the eIM signs it, the card verifies, the card signs, the eIM verifies.
void bareExchange(const sgp32::PrivateKey &eim, const sgp32::PrivateKey &card, const QByteArray &octets)
{
    const auto view = sgp32::viewOf(octets);
    const auto order = eim.sign({view});
    const auto result = card.sign({view});
    if (!eim.publicKey().verifies({view}, sgp32::viewOf(order))
        || !card.publicKey().verifies({view}, sgp32::viewOf(result)))
        std::abort();
}

} // namespace

int main()
{
    Fleet made;
    const auto all = std::numeric_limits<int>::max();
    made.order(R"({"getRAT":{}})", LabTime(0));
    made.fleet.runUntil(HalfAnHour, all); // makes the cards
    made.order(R"({"enable":{"iccid":"%1","rollback":false}})", HalfAnHour);
    const auto ours = timeOf([&] { made.fleet.runUntil(HalfAnHour * 2, all); });
    if (!made.isAllDone(R"([{"enableResult":"ok"}])") || !made.isAllEnabled()) {
        std::fprintf(stderr, "not every device was moved\n");
        return 2;
    }
    const auto eim = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    const auto card = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    const QByteArray octets(90, 'x');
    const auto bare = timeOf([&] {
        for (int exchange = 0; exchange < Devices; ++exchange)
            bareExchange(eim, card, octets);
    });
    std::printf("%.0f packages a second signed, delivered, answered and verified\n", Devices / ours.count());
    const Comparison comparison{"packages that enable a profile, to devices inside the lab and back", ours,
                                "two signatures and two verifications each", bare, PackageFloor};
    return comparison.print() ? 0 : 1;
}
