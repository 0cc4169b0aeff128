// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/facetmodel.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/roworder.h"
#include "models/devices/cellcondition.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using longreach::fakes::SampleNow;
using Kind = FacetModel::Kind;
using Mark = FacetModel::Mark;

class FacetModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByField();
    void leavesOutEmptyFields();
    void marksWhatTheQueryAsksFor();
    void keepsWhatIsExcluded();
    void unfoldsLongSections();
    void tellsOfNewCountsWithoutAReset();
    void everyValueIsACondition();
    void cellsMeetTheirConditions();

private:
    void show(const QString &text = {})
    {
        const auto query = fleet::Query::parse(text).value();
        const auto order = filterAndSort(m_store->live(), query, {}, SampleNow);
        m_model->show(facetsOf(m_store->live(), order->rows, SampleNow), query);
    }

    [[nodiscard]] QModelIndex valueAt(fleet::QueryField field, const QString &value) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto index = m_model->index(row, 0);
            if (m_model->condition(index) == fleet::QueryCondition{field, value, false})
                return index;
        }
        return {};
    }

    [[nodiscard]] static Mark markOf(const QModelIndex &index)
    {
        return static_cast<Mark>(index.data(FacetModel::MarkRole).toInt());
    }

    std::unique_ptr<fleet::FleetStore> m_store;
    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FacetModelTest::init()
{
    m_tester.reset();
    m_store = std::make_unique<fleet::FleetStore>();
    m_store->upsert(longreach::fakes::sampleFleet(300));
    m_model = std::make_unique<FacetModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void FacetModelTest::countsByField()
{
    show();
    const auto pilot = valueAt(fleet::QueryField::Tag, QStringLiteral("pilot"));
    QCOMPARE(pilot.data(FacetModel::CountRole).toInt(), 100);
    QCOMPARE(markOf(pilot), Mark::None);
    show(QStringLiteral("country:SE"));
    QCOMPARE(valueAt(fleet::QueryField::Country, QStringLiteral("SE")).data(FacetModel::CountRole).toInt(), 60);
    QVERIFY(!valueAt(fleet::QueryField::Country, QStringLiteral("DE")).isValid());
}

void FacetModelTest::leavesOutEmptyFields()
{
    auto device = longreach::fakes::sampleFleetDevice(0);
    device.tags.clear();
    m_store = std::make_unique<fleet::FleetStore>();
    m_store->upsert(std::vector{device});
    show();
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->index(row, 0).data(FacetModel::FieldRole).toInt() != static_cast<int>(fleet::QueryField::Tag));
}

void FacetModelTest::marksWhatTheQueryAsksFor()
{
    show(QStringLiteral("tag:pilot country:SE,DE"));
    QCOMPARE(markOf(valueAt(fleet::QueryField::Tag, QStringLiteral("pilot"))), Mark::Wanted);
    QCOMPARE(markOf(valueAt(fleet::QueryField::Country, QStringLiteral("SE"))), Mark::None);
}

void FacetModelTest::keepsWhatIsExcluded()
{
    show(QStringLiteral("-tag:pilot"));
    const auto pilot = valueAt(fleet::QueryField::Tag, QStringLiteral("pilot"));
    QVERIFY(pilot.isValid());
    QCOMPARE(markOf(pilot), Mark::Excluded);
    QCOMPARE(pilot.data(FacetModel::CountRole).toInt(), 0);
    show(QStringLiteral("tag:pi*"));
    QVERIFY(!valueAt(fleet::QueryField::Tag, QStringLiteral("pi*")).isValid()); // a pattern is no value
}

void FacetModelTest::unfoldsLongSections()
{
    auto devices = longreach::fakes::sampleFleet(20);
    for (std::size_t at = 0; at < devices.size(); ++at)
        devices[at].group = QStringLiteral("group %1").arg(at);
    m_store = std::make_unique<fleet::FleetStore>();
    m_store->upsert(devices);
    show();
    const auto countValues = [this] {
        int count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto condition = m_model->condition(m_model->index(row, 0));
            count += condition && condition->field == fleet::QueryField::Group ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(countValues(), static_cast<int>(FacetModel::CommonestCount));
    m_model->unfold(fleet::QueryField::Group, true);
    QCOMPARE(countValues(), 20);
    m_model->unfold(fleet::QueryField::Group, false);
    QCOMPARE(countValues(), static_cast<int>(FacetModel::CommonestCount));
}

void FacetModelTest::tellsOfNewCountsWithoutAReset()
{
    fleet::Facets facets;
    facets.countries = {{QStringLiteral("DE"), 5}, {QStringLiteral("BR"), 2}};
    m_model->show(facets, {});
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->show(facets, {});
    QCOMPARE(changes.size(), 0);
    facets.countries[1].count = 3;
    m_model->show(facets, {});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    std::ranges::reverse(facets.countries);
    m_model->show(facets, {});
    QCOMPARE(resets.size(), 1);
}

void FacetModelTest::everyValueIsACondition()
{
    show();
    int values = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, 0);
        const auto condition = m_model->condition(index);
        QCOMPARE(condition.has_value(), index.data(FacetModel::KindRole).toInt() == static_cast<int>(Kind::Value));
        if (!condition)
            continue;
        ++values;
        const auto query = fleet::Query::parse(condition->text()).value();
        const auto order = filterAndSort(m_store->live(), query, {}, SampleNow);
        QCOMPARE(static_cast<qint64>(order->rows.size()), index.data(FacetModel::CountRole).toLongLong());
    }
    QVERIFY(values > 10);
}

void FacetModelTest::cellsMeetTheirConditions()
{
    const auto &fleet = m_store->live();
    for (int column = 0; column < DeviceTableModel::ColumnCount; ++column) {
        for (const quint32 row : {0U, 1U, 7U}) {
            for (const auto &condition :
                 conditionsOf(fleet.row(row), static_cast<DeviceTableModel::Column>(column), SampleNow)) {
                const auto query = fleet::Query::parse(condition.text()).value();
                const auto rows = filterAndSort(fleet, query, {}, SampleNow)->rows;
                QVERIFY2(std::ranges::find(rows, row) != rows.end(), qPrintable(condition.text()));
            }
        }
    }
}

LONGREACH_TEST(FacetModelTest)
#include "tst_facetmodel.moc"
