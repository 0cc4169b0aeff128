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
/// Within it every device polls, and those that poll last have answered.
constexpr LabTime Round = std::chrono::minutes(31);

// What the issue is about is a release build; a debug build is slow where it is not OpenSSL's.
#ifdef NDEBUG
constexpr double PackageFloor = 0.5;
constexpr double MoveFloor = 0.4;
#else
constexpr double PackageFloor = 0.05;
constexpr double MoveFloor = 0.05;
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

    /// Orders the same of every device, its operational profile in place of %1 and the bootstrap one of %2.
    void order(const char *steps, LabTime now)
    {
        ids.clear();
        for (const auto &device : fleet.devices()) {
            const auto eid = device.identity().eid.toString().toLatin1();
            const auto &profiles = device.card().profiles();
            const auto own = QString::fromLatin1(steps)
                                 .replace(QStringLiteral("%1"), profiles.back().iccid.toWireHex())
                                 .replace(QStringLiteral("%2"), profiles.front().iccid.toWireHex());
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
    [[nodiscard]] bool isAllBack() const
    {
        return std::all_of(fleet.devices().begin(), fleet.devices().end(), [](const SimulatedDevice &device) {
            return device.card().profiles().front().state == ProfileState::Enabled;
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
/// A switch has the card sign a notification of each profile beside.
void bareExchange(const sgp32::PrivateKey &eim, const sgp32::PrivateKey &card, const QByteArray &octets,
                  int notifications)
{
    const auto view = sgp32::viewOf(octets);
    const auto order = eim.sign({view});
    const auto result = card.sign({view});
    if (!eim.publicKey().verifies({view}, sgp32::viewOf(order))
        || !card.publicKey().verifies({view}, sgp32::viewOf(result)))
        std::abort();
    for (int notification = 0; notification < notifications; ++notification) {
        if (card.sign({view}).isEmpty())
            std::abort();
    }
}

Seconds bareTime(int notifications)
{
    const auto eim = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    const auto card = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    const QByteArray octets(90, 'x');
    return timeOf([&] {
        for (int exchange = 0; exchange < Devices; ++exchange)
            bareExchange(eim, card, octets, notifications);
    });
}

} // namespace

int main()
{
    constexpr auto Enable = R"({"enable":{"iccid":"%1","rollback":false}})";
    constexpr auto EnableBack = R"({"enable":{"iccid":"%2","rollback":false}})";
    Fleet made;
    LabTime now{};
    // Each order in a round of its own.
    const auto run = [&](const char *steps) {
        made.order(steps, now);
        now += Round;
        return timeOf([&] { made.fleet.runUntil(now, std::numeric_limits<int>::max()); });
    };
    run(Enable); // makes the cards
    const auto asking = run(R"({"getRAT":{}})");
    bool isDone = made.isAllDone({});
    const auto moving = run(EnableBack);
    isDone = isDone && made.isAllDone(R"([{"enableResult":"ok"}])") && made.isAllBack();
    if (!isDone) {
        std::fprintf(stderr, "not every order was carried out\n");
        return 2;
    }
    std::printf("%.0f packages a second signed, delivered, answered and verified\n", Devices / asking.count());
    const Comparison comparison{"packages to devices inside the lab and back", asking,
                                "two signatures and two verifications each", bareTime(0), PackageFloor};
    std::printf("%.0f devices a second moved to another profile\n", Devices / moving.count());
    const Comparison moved{"packages that enable a profile, with the notifications", moving,
                           "four signatures and two verifications each", bareTime(2), MoveFloor};
    const bool isFast = comparison.print();
    return moved.print() && isFast ? 0 : 1;
}
