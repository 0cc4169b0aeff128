// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/roworder.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/orderworker.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

class RowOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordersByEachKey_data();
    void ordersByEachKey();
    void ordersLabelsAsPeopleDo();
    void putsMissingValuesLast();
    void ordersNetworksByTheirDigits();
    void keepsEqualsInStoreOrder();
    void stampsTheGeneration();
    void givesNothingOnceStopped();
    void workerAnswersTheLastRequestOnly();
    void workerEndsWithWorkUnderWay();

private:
    FleetStore m_store;
};

void RowOrderTest::initTestCase()
{
    auto devices = sampleFleet(5'000);
    std::mt19937 random(7);
    std::shuffle(devices.begin(), devices.end(), random);
    m_store.upsert(devices);
}

using Before = std::function<bool(const Device &, const Device &)>;
Q_DECLARE_METATYPE(Before)

void RowOrderTest::ordersByEachKey_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<Before>("before");
    const auto row = [](const char *name, SortKey::By by, auto keyOf) {
        QTest::newRow(name) << static_cast<int>(by)
                            << Before([keyOf](const Device &a, const Device &b) { return keyOf(a) < keyOf(b); });
    };
    row("eid", SortKey::By::Eid, [](const Device &device) { return device.eid; });
    row("imei", SortKey::By::Imei, [](const Device &device) { return device.imei; });
    row("label", SortKey::By::Label, [](const Device &device) { return device.label; });
    row("group", SortKey::By::Group, [](const Device &device) { return device.group; });
    row("country", SortKey::By::Country, [](const Device &device) { return device.country; });
    row("plmn", SortKey::By::Plmn, [](const Device &device) { return device.plmn->toString(); });
    row("operator", SortKey::By::Operator, [](const Device &device) { return operatorName(device).toLower(); });
    row("eim", SortKey::By::Eim, [](const Device &device) { return device.eim; });
    row("state", SortKey::By::State, [](const Device &device) { return stateOf(device, SampleNow); });
    row("profiles", SortKey::By::Profiles, [](const Device &device) { return device.profiles.size(); });
    row("lastPoll", SortKey::By::LastPoll, [](const Device &device) { return device.lastPoll; });
    row("interval", SortKey::By::Interval, [](const Device &device) { return device.pollInterval; });
}

void RowOrderTest::ordersByEachKey()
{
    QFETCH(const int, by);
    QFETCH(const Before, before);
    const auto fleet = m_store.snapshot();
    std::vector<quint32> expected(fleet.rowCount());
    std::iota(expected.begin(), expected.end(), 0U);
    std::vector<Device> devices;
    for (quint32 row = 0; row < fleet.rowCount(); ++row)
        devices.push_back(fleet.device(row));
    std::stable_sort(expected.begin(), expected.end(),
                     [&](quint32 a, quint32 b) { return before(devices[a], devices[b]); });
    SortKey key{static_cast<SortKey::By>(by), Qt::AscendingOrder};
    QVERIFY(filterAndSort(fleet, Query(), key, SampleNow)->rows == expected);
    std::vector<quint32> descending(fleet.rowCount());
    std::iota(descending.begin(), descending.end(), 0U);
    std::stable_sort(descending.begin(), descending.end(),
                     [&](quint32 a, quint32 b) { return before(devices[b], devices[a]); });
    key.direction = Qt::DescendingOrder;
    QVERIFY(filterAndSort(fleet, Query(), key, SampleNow)->rows == descending);
}

void RowOrderTest::ordersLabelsAsPeopleDo()
{
    const QStringList labels{QStringLiteral("pump"), QStringLiteral("Pump a"),
                             QStringLiteral("pump A with a very long name, the first"),
                             QStringLiteral("pump a with a very long name, the second"), QStringLiteral("pump b")};
    FleetStore store;
    for (int n = 0; n < labels.size(); ++n) {
        auto device = sampleFleetDevice(n);
        device.label = labels[labels.size() - 1 - n];
        store.upsert(std::span(&device, 1));
    }
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto order = filterAndSort(store.snapshot(), Query(), {SortKey::By::Label, direction}, SampleNow);
        QStringList ordered;
        for (const auto row : order->rows)
            ordered.append(store.live().row(row).label());
        if (direction == Qt::DescendingOrder)
            std::reverse(ordered.begin(), ordered.end());
        QCOMPARE(ordered, labels);
    }
}

void RowOrderTest::putsMissingValuesLast()
{
    FleetStore store;
    store.upsert(std::vector{Device{.eid = sampleFleetDevice(9).eid}, sampleFleetDevice(1), sampleFleetDevice(2)});
    for (const auto by : {SortKey::By::Imei, SortKey::By::Label, SortKey::By::Group, SortKey::By::Country,
                          SortKey::By::Plmn, SortKey::By::Operator, SortKey::By::LastPoll, SortKey::By::Interval}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
            QCOMPARE(filterAndSort(store.snapshot(), Query(), {by, direction}, SampleNow)->rows.back(), 0U);
    }
}

void RowOrderTest::ordersNetworksByTheirDigits()
{
    const std::vector<QString> networks{QStringLiteral("208-01"), QStringLiteral("208-010"), QStringLiteral("208-011"),
                                        QStringLiteral("208-02"), QStringLiteral("262-01"),  QStringLiteral("310-410")};
    FleetStore store;
    for (std::size_t n = 0; n < networks.size(); ++n) {
        auto device = sampleFleetDevice(static_cast<int>(n));
        device.plmn = Plmn::parse(networks[networks.size() - 1 - n]).value();
        store.upsert(std::span(&device, 1));
    }
    std::vector<QString> ordered;
    const auto order = filterAndSort(store.snapshot(), Query(), {SortKey::By::Plmn}, SampleNow);
    for (const auto row : order->rows)
        ordered.push_back(store.live().row(row).plmn()->toString());
    QCOMPARE(ordered, networks);
}

void RowOrderTest::keepsEqualsInStoreOrder()
{
    const auto order = filterAndSort(m_store.snapshot(), Query(), {SortKey::By::Eim}, SampleNow);
    QVERIFY(std::is_sorted(order->rows.begin(), order->rows.end()));
    const auto reversed =
        filterAndSort(m_store.snapshot(), Query(), {SortKey::By::Row, Qt::DescendingOrder}, SampleNow);
    QVERIFY(std::is_sorted(reversed->rows.rbegin(), reversed->rows.rend()));
}

void RowOrderTest::stampsTheGeneration()
{
    FleetStore store;
    store.upsert(sampleFleet(3));
    store.remove(std::vector{sampleFleetDevice(1).eid});
    const auto order = filterAndSort(store.snapshot(), Query(), {}, SampleNow);
    QCOMPARE(order->generation, store.live().generation());
    QCOMPARE(order->rows, (std::vector<quint32>{0, 2}));
}

void RowOrderTest::givesNothingOnceStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!filterAndSort(m_store.snapshot(), Query(), {SortKey::By::Eid}, SampleNow, stop.get_token()));
}

void RowOrderTest::workerAnswersTheLastRequestOnly()
{
    OrderWorker worker;
    std::vector<std::shared_ptr<const OrderedFleet>> answers;
    connect(&worker, &OrderWorker::ordered, this, [&](const auto &answer) { answers.push_back(answer); });
    for (const auto *text : {u"country:DE", u"country:BR", u"tag:pilot"})
        worker.request({m_store.snapshot(), Query::parse(text).value(), {SortKey::By::Label}, SampleNow});
    QVERIFY(worker.isBusy());
    QTRY_VERIFY(!worker.isBusy());
    QCOMPARE(answers.size(), 1U);
    QCOMPARE(answers[0]->order.rows.size(), 1'667U);
    QCOMPARE(answers[0]->facets.tags, (std::vector<ValueCount>{{QStringLiteral("pilot"), 1'667}}));
    QCOMPARE(answers[0]->summary.devices, 5'000);
    worker.request({m_store.snapshot(), Query(), {}, SampleNow});
    QTRY_COMPARE(answers.size(), 2U);
}

void RowOrderTest::workerEndsWithWorkUnderWay()
{
    for (int round = 0; round < 20; ++round) {
        OrderWorker worker;
        worker.request({m_store.snapshot(), Query::parse(u"4711").value(), {SortKey::By::Label}, SampleNow});
    }
}

LONGREACH_TEST(RowOrderTest)
#include "tst_roworder.moc"
