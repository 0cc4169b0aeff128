// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicetablemodel.h"

#include "app/fleet/fleetstore.h"
#include "models/common/roles.h"
#include "models/common/tone.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <numeric>

using namespace longreach;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using Column = DeviceTableModel::Column;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

class DeviceTableModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTextsAndValues();
    void showsTheOrderGiven();
    void refusesAnOrderOfAnotherGeneration();
    void keepsPersistentIndexesOnTheirDevices();
    void tellsOfChangesInStretches();
    void passesOverHiddenChanges();
    void survivesRemovalUntilTheNextOrder();
    void ticksSurviveOrders();
    void notesOpenOperations();
    void sortsByEveryColumnButTwo();

private:
    void show(std::vector<quint32> rows) const
    {
        QVERIFY(m_model->setOrder({std::move(rows), m_store->live().generation()}));
    }

    [[nodiscard]] QVariant at(int row, Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, static_cast<int>(column)).data(role);
    }

    std::map<Eid, Operation> m_operations;
    std::unique_ptr<fleet::FleetStore> m_store;
    std::unique_ptr<DeviceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void DeviceTableModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_operations.clear();
    m_store = std::make_unique<fleet::FleetStore>();
    m_store->upsert(sampleFleet(200));
    m_model = std::make_unique<DeviceTableModel>(*m_store, [this](const Eid &eid) -> const Operation * {
        const auto known = m_operations.find(eid);
        return known == m_operations.end() ? nullptr : &known->second;
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), FailureMode::Fatal);
    std::vector<quint32> rows(200);
    std::iota(rows.begin(), rows.end(), 0U);
    show(rows);
}

void DeviceTableModelTest::showsTextsAndValues()
{
    const auto device = sampleFleetDevice(3);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(at(3, Column::Eid).toString(), device.eid.toString());
    QCOMPARE(at(3, Column::Label).toString(), device.label);
    QCOMPARE(at(3, Column::Operator).toString(), operatorName(device));
    QCOMPARE(at(3, Column::Profiles).toInt(), 2);
    QCOMPARE(at(3, Column::Tags).toString(), QStringLiteral("pilot"));
    QCOMPARE(at(3, Column::Imei).toString(), device.imei->toString());
    QCOMPARE(at(3, Column::LastPoll, ValueRole).toLongLong(), toUnixMilliseconds(*device.lastPoll));
    const auto state = static_cast<DeviceState>(at(3, Column::State, ValueRole).toInt());
    QCOMPARE(at(3, Column::State).toString(), toWord(state));
    QVERIFY(!at(3, Column::Check).isValid());
    QVERIFY(!at(3, Column::Operation, ValueRole).isValid());
}

void DeviceTableModelTest::showsTheOrderGiven()
{
    show({7, 5, 3});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(at(1, Column::Label).toString(), QStringLiteral("meter-000005"));
    QCOMPARE(m_model->positionOf(3), std::optional(2));
    QVERIFY(!m_model->positionOf(4));
}

void DeviceTableModelTest::refusesAnOrderOfAnotherGeneration()
{
    QVERIFY(!m_model->setOrder({{1}, m_store->live().generation() + 1}));
    QCOMPARE(m_model->rowCount(), 200);
}

void DeviceTableModelTest::keepsPersistentIndexesOnTheirDevices()
{
    const QPersistentModelIndex kept(m_model->index(5, 1));
    const QPersistentModelIndex hidden(m_model->index(6, 1));
    show({9, 5});
    QCOMPARE(kept.row(), 1);
    QVERIFY(!hidden.isValid());
}

void DeviceTableModelTest::tellsOfChangesInStretches()
{
    const QSignalSpy changes(m_model.get(), &DeviceTableModel::dataChanged);
    m_store->upsert(std::vector{sampleFleetDevice(10), sampleFleetDevice(11), sampleFleetDevice(50)});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).value<QModelIndex>().row(), 10);
    QCOMPARE(changes.at(0).at(1).value<QModelIndex>().row(), 11);
}

void DeviceTableModelTest::passesOverHiddenChanges()
{
    show({1, 2});
    const QSignalSpy changes(m_model.get(), &DeviceTableModel::dataChanged);
    m_store->upsert(std::vector{sampleFleetDevice(10)});
    QVERIFY(changes.isEmpty());
}

void DeviceTableModelTest::survivesRemovalUntilTheNextOrder()
{
    m_store->remove(std::vector{sampleFleetDevice(4).eid});
    QVERIFY(!at(4, Column::Eid).isValid());
    QVERIFY(!m_model->setOrder({{1}, 0}));
    show({0, 1});
    QCOMPARE(m_model->rowCount(), 2);
}

void DeviceTableModelTest::ticksSurviveOrders()
{
    const QSignalSpy ticks(m_model.get(), &DeviceTableModel::tickedChanged);
    const auto box = m_model->index(5, 0);
    QVERIFY(m_model->flags(box) & Qt::ItemIsUserCheckable);
    QVERIFY(m_model->setData(box, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!m_model->setData(m_model->index(5, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticks.size(), 1);
    show({9, 5});
    QCOMPARE(at(1, Column::Check, Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(at(0, Column::Check, Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    m_model->setTicked(std::vector<quint32>{9, 10}, true);
    QCOMPARE(m_model->ticked().count(m_store->live()), 3);
    m_model->setTicked(std::vector<quint32>{5}, false);
    QCOMPARE(m_model->ticked().count(m_store->live()), 2);
    m_model->setTicks({});
    QCOMPARE(m_model->ticked().count(m_store->live()), 0);
}

void DeviceTableModelTest::notesOpenOperations()
{
    const auto eid = sampleFleetDevice(8).eid;
    Operation operation{.eid = eid};
    operation.state = OperationState::Delivered;
    m_operations.emplace(eid, operation);
    const QSignalSpy changes(m_model.get(), &DeviceTableModel::dataChanged);
    m_model->noteOperations(std::vector{eid, sampleFleetDevice(999).eid});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<QModelIndex>().row(), 8);
    QCOMPARE(at(8, Column::Operation).toString(), QStringLiteral("delivered"));
    QCOMPARE(at(8, Column::Operation, ToneRole).value<Tone>(), Tone::Busy);
    QCOMPARE(at(9, Column::Operation, ToneRole).value<Tone>(), Tone::Muted);
}

void DeviceTableModelTest::sortsByEveryColumnButTwo()
{
    int unsortable = 0;
    for (int column = 0; column < DeviceTableModel::ColumnCount; ++column) {
        if (DeviceTableModel::sortOf(static_cast<Column>(column)) == fleet::SortKey::By::Row)
            ++unsortable;
    }
    QCOMPARE(unsortable, 2);
}

LONGREACH_TEST(DeviceTableModelTest)
#include "tst_devicetablemodel.moc"
