// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"

#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

class FleetStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook();
    void keepsWhatIsNotKnown();
    void replacesByEid();
    void keepsSnapshotsAsTheyWere();
    void leavesGapsWhenDevicesGo();
    void takesARemovedDeviceBack();
    void tellsWhatChanged();
    void reckonsOverdueAtTheTimeAsked();
    void staysWithinItsBudget();
    void agreesWithAMapOfDevices();
};

void FleetStoreTest::givesBackWhatItTook()
{
    FleetStore store;
    const auto devices = sampleFleet(10'000);
    store.upsert(devices);
    QCOMPARE(store.live().deviceCount(), 10'000U);
    for (const auto &device : devices) {
        const auto row = store.rowOf(device.eid);
        QVERIFY(row);
        QCOMPARE(store.live().device(*row), device);
    }
    const auto row = store.live().row(4'097);
    QCOMPARE(row.label(), QStringLiteral("meter-004097"));
    QCOMPARE(row.operatorName(), operatorName(devices[4'097]));
    QCOMPARE(row.profileCount(), 2U);
    QCOMPARE(row.device().pollInterval, std::optional<std::chrono::seconds>(3'600));
}

void FleetStoreTest::keepsWhatIsNotKnown()
{
    FleetStore store;
    Device bare{.eid = sampleFleetDevice(1).eid};
    store.upsert(std::span(&bare, 1));
    QCOMPARE(store.live().device(0), bare);
    QCOMPARE(store.live().row(0).state(SampleNow), DeviceState::Unknown);
    QVERIFY(!store.rowOf(sampleFleetDevice(2).eid));
}

void FleetStoreTest::replacesByEid()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    auto changed = sampleFleetDevice(3);
    changed.label = QStringLiteral("a good deal longer than it was before, with Ümläut");
    changed.tags = {QStringLiteral("pilot"), QStringLiteral("cold store")};
    changed.profiles.insert(changed.profiles.end(), changed.profiles.begin(), changed.profiles.end());
    for (int round = 0; round < 100; ++round) // holes are packed away again
        store.upsert(std::vector{sampleFleetDevice(3), changed});
    QCOMPARE(store.live().deviceCount(), 10U);
    QCOMPARE(store.live().device(3), changed);
    QCOMPARE(store.live().device(4), sampleFleetDevice(4));
}

void FleetStoreTest::keepsSnapshotsAsTheyWere()
{
    FleetStore store;
    store.upsert(sampleFleet(5'000));
    const auto before = store.snapshot();
    auto changed = sampleFleetDevice(17);
    changed.group = QStringLiteral("new group");
    changed.label = QStringLiteral("new label");
    changed.profiles.clear();
    store.upsert(std::vector{changed, sampleFleetDevice(5'000)});
    store.remove(std::vector{sampleFleetDevice(18).eid});
    QCOMPARE(before.deviceCount(), 5'000U);
    QCOMPARE(before.device(17), sampleFleetDevice(17));
    QCOMPARE(before.device(18), sampleFleetDevice(18));
    QVERIFY(!before.isPresent(5'000));
    QCOMPARE(store.live().device(17), changed);
    QVERIFY(!store.live().isPresent(18));
    QVERIFY(store.live().isPresent(5'000));
}

void FleetStoreTest::leavesGapsWhenDevicesGo()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    const auto generation = store.live().generation();
    store.remove(std::vector{sampleFleetDevice(4).eid, sampleFleetDevice(99).eid});
    QCOMPARE(store.live().generation(), generation + 1);
    QCOMPARE(store.live().rowCount(), 10U);
    QCOMPARE(store.live().deviceCount(), 9U);
    QVERIFY(!store.rowOf(sampleFleetDevice(4).eid));
    QCOMPARE(store.live().device(5), sampleFleetDevice(5));
    store.remove(std::vector{sampleFleetDevice(99).eid});
    QCOMPARE(store.live().generation(), generation + 1);
}

void FleetStoreTest::takesARemovedDeviceBack()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    store.remove(std::vector{sampleFleetDevice(4).eid});
    store.upsert(std::vector{sampleFleetDevice(4)});
    QCOMPARE(store.live().deviceCount(), 10U);
    QCOMPARE(store.rowOf(sampleFleetDevice(4).eid), std::optional<quint32>(10));
}

void FleetStoreTest::tellsWhatChanged()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    std::vector<FleetChange> changes;
    connect(&store, &FleetStore::changed, this, [&](const FleetChange &change) { changes.push_back(change); });
    store.upsert(std::vector{sampleFleetDevice(11), sampleFleetDevice(7), sampleFleetDevice(2), sampleFleetDevice(7),
                             sampleFleetDevice(11)});
    store.remove(std::vector{sampleFleetDevice(2).eid});
    store.upsert({});
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].changed, (std::vector<quint32>{2, 7}));
    QCOMPARE(changes[0].firstAdded, 10U);
    QCOMPARE(changes[0].addedCount, 1U);
    QCOMPARE(changes[1].removed, std::vector<quint32>{2});
}

void FleetStoreTest::reckonsOverdueAtTheTimeAsked()
{
    FleetStore store;
    store.upsert(sampleFleet(2));
    QCOMPARE(store.live().row(1).state(SampleNow), DeviceState::Enabled);
    QCOMPARE(store.live().row(1).state(SampleNow + std::chrono::hours(3)), DeviceState::Overdue);
}

void FleetStoreTest::staysWithinItsBudget()
{
    FleetStore store;
    constexpr int Count = 50'000;
    store.upsert(sampleFleet(Count));
    const auto octets = static_cast<double>(store.memoryUse()) / Count;
    QVERIFY2(octets <= 210.0, qPrintable(QStringLiteral("%1 octets a device").arg(octets)));
}

void FleetStoreTest::agreesWithAMapOfDevices()
{
    QVERIFY(rc::check("upserts and removals in any order", [] {
        FleetStore store;
        std::map<Eid, Device> model;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 40));
        for (const auto step : steps) {
            auto device = sampleFleetDevice(std::abs(step));
            if (step < 0) {
                store.remove(std::span(&device.eid, 1));
                model.erase(device.eid);
            } else {
                device.group = QString::number(*rc::gen::inRange(0, 5));
                store.upsert(std::span(&device, 1));
                model.insert_or_assign(device.eid, device);
            }
        }
        RC_ASSERT(store.live().deviceCount() == model.size());
        for (const auto &[eid, device] : model)
            RC_ASSERT(store.live().device(store.rowOf(eid).value()) == device);
    }));
}

LONGREACH_TEST(FleetStoreTest)
#include "tst_fleetstore.moc"
