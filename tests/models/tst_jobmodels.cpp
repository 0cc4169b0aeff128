// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/roles.h"
#include "models/common/tone.h"
#include "models/jobs/jobtablemodel.h"
#include "models/jobs/operationtablemodel.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace longreach;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

namespace {

Job sampleJob(qint64 id)
{
    Job job;
    job.id = id;
    job.kind = JobKind::Enable;
    job.state = JobState::Running;
    job.title = QStringLiteral("job %1").arg(id);
    job.total = 10;
    job.counts = {{OperationState::Succeeded, 5}, {OperationState::Failed, 2}, {OperationState::Ready, 3}};
    job.createdAt = SampleNow;
    return job;
}

Operation sampleOperation(qint64 sequence, OperationState state)
{
    Operation operation{.eid = sampleFleetDevice(static_cast<int>(sequence)).eid};
    operation.job = 1;
    operation.sequence = sequence;
    operation.state = state;
    operation.attempts = 1;
    operation.changedAt = SampleNow;
    return operation;
}

} // namespace

class JobModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestJobFirst();
    void updatesAJobInItsRow();
    void showsOperationsInSequence();
    void showsOnlyOperationsInStates();
    void keepsWhatIsHeldWhileRowsComeAndGo();
    void tellsOfOneOperationOnly();
    void namesTheLongestSilentFirst();
    void countsWhatARetryTakes();
};

void JobModelsTest::showsTheNewestJobFirst()
{
    JobTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{sampleJob(2), sampleJob(5)});
    model.update(std::vector{sampleJob(3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.job(0).id, 5);
    QCOMPARE(model.job(1).id, 3);
    QCOMPARE(model.rowOf(2), std::optional(2));
    QVERIFY(!model.rowOf(4));
}

void JobModelsTest::updatesAJobInItsRow()
{
    JobTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{sampleJob(1), sampleJob(2)});
    const auto cell = [&](JobTableModel::Column column, int role = Qt::DisplayRole) {
        return model.index(1, static_cast<int>(column)).data(role);
    };
    QCOMPARE(cell(JobTableModel::Column::Failed).toInt(), 2);
    QCOMPARE(cell(JobTableModel::Column::Failed, ToneRole).value<Tone>(), Tone::Bad);
    QCOMPARE(cell(JobTableModel::Column::Progress).toInt(), 7);
    const QSignalSpy changes(&model, &JobTableModel::dataChanged);
    auto job = sampleJob(1);
    job.state = JobState::Finished;
    model.update(std::vector{job});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<QModelIndex>().row(), 1);
    QCOMPARE(cell(JobTableModel::Column::State).toString(), QStringLiteral("finished"));
}

void JobModelsTest::showsOperationsInSequence()
{
    OperationTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{sampleOperation(4, OperationState::Ready), sampleOperation(1, OperationState::Ready)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.operation(0).sequence, 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void JobModelsTest::showsOnlyOperationsInStates()
{
    OperationTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{sampleOperation(0, OperationState::Ready), sampleOperation(1, OperationState::Failed)});
    model.setStates({OperationState::Failed});
    QCOMPARE(model.rowCount(), 1);
    model.update(std::vector{sampleOperation(0, OperationState::Failed)});
    QCOMPARE(model.rowCount(), 2);
    model.setStates({});
    QCOMPARE(model.rowCount(), 2);
}

void JobModelsTest::keepsWhatIsHeldWhileRowsComeAndGo()
{
    OperationTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{sampleOperation(0, OperationState::Ready), sampleOperation(1, OperationState::Failed),
                             sampleOperation(2, OperationState::Failed)});
    model.setStates({OperationState::Failed});
    const QPersistentModelIndex leaving(model.index(0, 0));
    const QPersistentModelIndex staying(model.index(1, 0));
    const QSignalSpy resets(&model, &OperationTableModel::modelReset);
    model.update(std::vector{sampleOperation(0, OperationState::Failed), sampleOperation(1, OperationState::Ready)});
    QVERIFY(!leaving.isValid());
    QCOMPARE(staying.row(), 1);
    QCOMPARE(model.operation(staying.row()).sequence, 2);
    QVERIFY(resets.isEmpty());
}

void JobModelsTest::tellsOfOneOperationOnly()
{
    OperationTableModel model;
    std::vector<Operation> operations;
    for (qint64 sequence = 0; sequence < 100; ++sequence)
        operations.push_back(sampleOperation(sequence, OperationState::Ready));
    model.update(operations);
    const QSignalSpy changes(&model, &OperationTableModel::dataChanged);
    const QSignalSpy resets(&model, &OperationTableModel::modelReset);
    model.update(std::vector{sampleOperation(42, OperationState::Accepted)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).value<QModelIndex>().row(), 42);
    QCOMPARE(changes.at(0).at(1).value<QModelIndex>().row(), 42);
    QVERIFY(resets.isEmpty());
}

void JobModelsTest::namesTheLongestSilentFirst()
{
    using namespace std::chrono_literals;
    OperationTableModel model;
    std::vector<Operation> operations;
    for (const auto age : {30min, 50min, 5min, 40min}) {
        operations.push_back(sampleOperation(static_cast<qint64>(operations.size()), OperationState::Delivered));
        operations.back().deliveredAt = SampleNow - age;
    }
    model.update(operations);
    const auto silent = model.silentSince(SampleNow - 15min);
    QCOMPARE(silent, (std::vector{operations[1].eid, operations[3].eid, operations[0].eid}));
}

void JobModelsTest::countsWhatARetryTakes()
{
    auto job = sampleJob(1);
    job.state = JobState::Finished;
    job.counts = {{OperationState::Failed, 2},       {OperationState::LostContact, 3},
                  {OperationState::Expired, 4},      {OperationState::Interrupted, 5},
                  {OperationState::Contradicted, 6}, {OperationState::SubmissionUnknown, 7},
                  {OperationState::Succeeded, 8}};
    // The others are tried again only if somebody chooses them.
    QCOMPARE(tallyOf(job).retryable, 14);
    QCOMPARE(tallyOf(job).failed + tallyOf(job).unresolved, 27);
}

LONGREACH_TEST(JobModelsTest)
#include "tst_jobmodels.moc"
