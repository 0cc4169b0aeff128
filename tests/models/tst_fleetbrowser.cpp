// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/fleetbrowser.h"

#include "app/fleet/fleetstore.h"
#include "models/charts/fleetfigures.h"
#include "models/devices/devicetablemodel.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;

class FleetBrowserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatTheQueryAsksFor();
    void ordersByTheKey();
    void followsTheStore();
    void dropsOrdersOvertakenByARemoval();
    void figuresFollowTheStore();

private:
    fleet::FleetStore m_store;
    std::unique_ptr<DeviceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<FleetBrowser> m_browser;
};

void FleetBrowserTest::init()
{
    m_store.upsert(sampleFleet(1'000));
    m_browser.reset();
    m_tester.reset();
    m_model = std::make_unique<DeviceTableModel>(m_store, [](const Eid &) { return nullptr; });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_browser = std::make_unique<FleetBrowser>(m_store, *m_model);
    QTRY_VERIFY(m_model->rowCount() >= 1'000);
}

void FleetBrowserTest::showsWhatTheQueryAsksFor()
{
    const QSignalSpy shown(m_browser.get(), &FleetBrowser::shown);
    m_browser->setQuery(fleet::Query::parse(u"country:SE").value());
    QVERIFY(m_browser->isBusy());
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_browser->facets().countries.size(), 1U);
    QVERIFY(!m_browser->isBusy());
}

void FleetBrowserTest::ordersByTheKey()
{
    m_browser->setSortKey({fleet::SortKey::By::Label, Qt::DescendingOrder});
    QTRY_COMPARE(m_model->index(0, static_cast<int>(DeviceTableModel::Column::Label)).data().toString(),
                 QStringLiteral("meter-000999"));
}

void FleetBrowserTest::followsTheStore()
{
    m_browser->setQuery(fleet::Query::parse(u"label:newcomer").value());
    QTRY_COMPARE(m_model->rowCount(), 0);
    auto device = sampleFleetDevice(7);
    device.label = QStringLiteral("newcomer");
    m_store.upsert(std::vector{device});
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_store.upsert(std::vector{sampleFleetDevice(7)});
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void FleetBrowserTest::dropsOrdersOvertakenByARemoval()
{
    m_browser->refresh();
    m_store.remove(std::vector{sampleFleetDevice(5).eid});
    QTRY_COMPARE(m_model->rowCount(), 999);
    m_store.upsert(std::vector{sampleFleetDevice(5)});
    QTRY_COMPARE(m_model->rowCount(), 1'000);
}

void FleetBrowserTest::figuresFollowTheStore()
{
    FleetFigures figures(m_store);
    QTRY_COMPARE(figures.summary().devices, 1'000);
    QCOMPARE(figures.summary().profiles, 2'000);
    QCOMPARE(figures.summary().operators.front().name, QStringLiteral("Bootstrap"));
    m_store.remove(std::vector{sampleFleetDevice(6).eid});
    QTRY_COMPARE(figures.summary().devices, 999);
    m_store.upsert(std::vector{sampleFleetDevice(6)});
    QTRY_COMPARE(figures.summary().devices, 1'000);
}

LONGREACH_TEST(FleetBrowserTest)
#include "tst_fleetbrowser.moc"
