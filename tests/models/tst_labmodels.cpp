// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/roles.h"
#include "models/common/tone.h"
#include "models/lab/labexchangemodel.h"
#include "models/lab/labnetworkmodel.h"
#include "models/lab/labqueuemodel.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using fakes::SampleNow;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

LabNetwork network(const QString &country, const QString &plmn, qint64 devices, qint64 polling)
{
    LabNetwork made{country, plmn, QStringLiteral("N") + plmn};
    made.devices = devices;
    made.polling = polling;
    return made;
}

TraceEntry exchange(quint64 number, const QString &eid)
{
    TraceEntry made;
    made.number = number;
    made.reader = eid;
    made.at = SampleNow;
    made.title = QStringLiteral("GetEimPackage");
    made.command = QByteArray(3, 'x');
    return made;
}

template <typename Column>
QVariant cell(const QAbstractItemModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

/// The lab's tables.
class LabModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDevicesInPlace();
    void staysSortedAsChosen();
    void tellsTrouble();
    void showsQueues();
    void appendsAndForgetsExchanges();
    void filtersExchanges();
};

void LabModelsTest::countsDevicesInPlace()
{
    LabNetworkModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto brazil = network(QStringLiteral("BR"), QStringLiteral("724-11"), 10, 9);
    const auto spain = network(QStringLiteral("ES"), QStringLiteral("214-07"), 5, 5);
    model.setNetworks({brazil, spain});
    const QPersistentModelIndex held(model.index(1, 0));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNetworks({brazil, spain});
    QCOMPARE(changes.size(), 0); // nothing new costs nothing
    auto other = brazil;
    other.polling = 8;
    model.setNetworks({network(QStringLiteral("AU"), QStringLiteral("505-01"), 1, 1), other, spain});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(held.row(), 2);
    QCOMPARE(cell(model, 1, LabNetworkModel::Column::Dark).toInt(), 2);
    model.setNetworks({spain});
    QCOMPARE(held.row(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void LabModelsTest::staysSortedAsChosen()
{
    LabNetworkModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto few = network(QStringLiteral("BR"), QStringLiteral("724-11"), 10, 9);
    auto many = network(QStringLiteral("ES"), QStringLiteral("214-07"), 50, 5);
    model.setNetworks({few, many});
    model.sort(static_cast<int>(LabNetworkModel::Column::Devices), Qt::DescendingOrder);
    QCOMPARE(model.network(0).country, QStringLiteral("ES"));
    many.devices = 5;
    model.setNetworks({few, many});
    QCOMPARE(model.network(0).country, QStringLiteral("BR"));
}

void LabModelsTest::tellsTrouble()
{
    LabNetworkModel model;
    auto dark = network(QStringLiteral("BR"), QStringLiteral("724-11"), 10, 1);
    dark.isDown = true;
    dark.refused = 2;
    model.setNetworks({dark});
    using Column = LabNetworkModel::Column;
    QCOMPARE(cell(model, 0, Column::Dark, ToneRole).value<Tone>(), Tone::Bad);
    QCOMPARE(cell(model, 0, Column::Service, ToneRole).value<Tone>(), Tone::Bad);
    QCOMPARE(cell(model, 0, Column::Service).toString(), QStringLiteral("down")); // not by colour alone
    QCOMPARE(cell(model, 0, Column::Refused, ToneRole).value<Tone>(), Tone::Warning);
    QCOMPARE(cell(model, 0, Column::RolledBack, ToneRole).value<Tone>(), Tone::Muted);
}

void LabModelsTest::showsQueues()
{
    LabQueueModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    LabQueue queue{QStringLiteral("psmo"), 3, 2, 1, SampleNow, SampleNow - std::chrono::seconds(5)};
    model.setQueues({queue, {QStringLiteral("edr")}});
    using Column = LabQueueModel::Column;
    QCOMPARE(cell(model, 0, Column::Waiting).toInt(), 3);
    QCOMPARE(cell(model, 0, Column::Oldest, ValueRole).toLongLong(),
             toUnixMilliseconds(SampleNow - std::chrono::seconds(5)));
    QVERIFY(!cell(model, 1, Column::Oldest, ValueRole).isValid());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    queue.done = 2;
    model.setQueues({queue, {QStringLiteral("edr")}});
    QCOMPARE(changes.size(), 1);
}

void LabModelsTest::appendsAndForgetsExchanges()
{
    LabExchangeModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto most = LabExchangeModel::MostEntries;
    for (quint64 number = 1; number <= most + 1; ++number)
        model.append({exchange(number, QStringLiteral("8904"))});
    QVERIFY(model.rowCount() < static_cast<int>(most));
    QCOMPARE(model.exchange(model.rowCount() - 1).number, most + 1);
    QCOMPARE(model.lastNumber(), most + 1);
    QCOMPARE(cell(model, 0, LabExchangeModel::Column::Request, ValueRole).toInt(), 3);
}

void LabModelsTest::filtersExchanges()
{
    LabExchangeModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.append({exchange(1, QStringLiteral("8904 9032").remove(u' ')), exchange(2, QStringLiteral("89044045"))});
    model.setFilter(QStringLiteral("8904 40"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.exchange(0).number, 2U);
    model.append({exchange(3, QStringLiteral("89049032")), exchange(4, QStringLiteral("89044045"))});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.lastNumber(), 4U);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

LONGREACH_TEST(LabModelsTest)
#include "tst_labmodels.moc"
