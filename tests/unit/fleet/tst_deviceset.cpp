// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceset.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/querymatcher.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

class DeviceSetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAndGives();
    void invertsOverTheWholeFleet();
    void takesAllThatMatch();
    void forgetsRemovedDevices();
    void agreesWithASetOfRows();
};

void DeviceSetTest::takesAndGives()
{
    FleetStore store;
    store.upsert(sampleFleet(200));
    DeviceSet set;
    QVERIFY(!set.contains(150));
    set.insert(150);
    set.insert(3);
    QVERIFY(set.contains(150));
    QCOMPARE(set.count(store.live()), 2);
    QCOMPARE(set.rows(store.live()), (std::vector<quint32>{3, 150}));
    QCOMPARE(set.eids(store.live()), (std::vector{sampleFleetDevice(3).eid, sampleFleetDevice(150).eid}));
    set.remove(150);
    set.remove(10'000);
    QCOMPARE(set.count(store.live()), 1);
    set.clear();
    QCOMPARE(set.count(store.live()), 0);
}

void DeviceSetTest::invertsOverTheWholeFleet()
{
    FleetStore store;
    store.upsert(sampleFleet(100));
    DeviceSet set;
    set.insert(7);
    set.invert(store.live());
    QCOMPARE(set.count(store.live()), 99);
    QVERIFY(!set.contains(7));
    QVERIFY(!set.contains(100));
    set.invert(store.live());
    QCOMPARE(set.rows(store.live()), std::vector<quint32>{7});
}

void DeviceSetTest::takesAllThatMatch()
{
    FleetStore store;
    store.upsert(sampleFleet(10'000));
    DeviceSet set;
    set.insert(matchingRows(store.live(), Query::parse(u"country:DE").value(), SampleNow));
    QCOMPARE(set.count(store.live()), 2'000);
    set.remove(matchingRows(store.live(), Query::parse(u"tag:pilot").value(), SampleNow));
    QCOMPARE(set.count(store.live()), 1'333);
}

void DeviceSetTest::forgetsRemovedDevices()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    DeviceSet set;
    set.insert(4);
    set.insert(5);
    store.remove(std::vector{sampleFleetDevice(4).eid});
    QCOMPARE(set.count(store.live()), 1);
    QCOMPARE(set.eids(store.live()), std::vector{sampleFleetDevice(5).eid});
}

void DeviceSetTest::agreesWithASetOfRows()
{
    FleetStore store;
    store.upsert(sampleFleet(300));
    QVERIFY(rc::check("inserts, removals and inversions in any order", [&] {
        DeviceSet set;
        std::set<quint32> model;
        for (const auto step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-300, 301))) {
            const auto row = static_cast<quint32>(std::abs(step));
            if (row == 300) {
                set.invert(store.live());
                std::set<quint32> inverse;
                for (quint32 at = 0; at < 300; ++at) {
                    if (!model.contains(at))
                        inverse.insert(at);
                }
                model = inverse;
            } else if (step < 0) {
                set.remove(row);
                model.erase(row);
            } else {
                set.insert(row);
                model.insert(row);
            }
        }
        RC_ASSERT(set.rows(store.live()) == std::vector<quint32>(model.begin(), model.end()));
        RC_ASSERT(set.count(store.live()) == static_cast<qint64>(model.size()));
    }));
}

LONGREACH_TEST(DeviceSetTest)
#include "tst_deviceset.moc"
