// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/failuretally.h"

#include "models/jobs/operationtablemodel.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace longreach;
using fakes::sampleFleetDevice;
using fakes::SampleNow;

class FailureTallyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersByStateAndReason();
    void putsLostContactFirst();
    void followsOperationsAsTheyChange();
    void showsTheRowsOfOneReason();
    void findsWhatIsSilent();

private:
    static Operation operation(qint64 sequence, OperationState state, const QString &reason = {})
    {
        Operation made{.eid = sampleFleetDevice(static_cast<int>(sequence)).eid};
        made.sequence = sequence;
        made.state = state;
        made.reason = reason;
        made.isSettled = isFinal(state);
        made.changedAt = SampleNow;
        return made;
    }
};

void FailureTallyTest::gathersByStateAndReason()
{
    FailureTally tally;
    tally.add(operation(1, OperationState::Failed, QStringLiteral("replayError")));
    tally.add(operation(2, OperationState::Failed, QStringLiteral("replayError")));
    tally.add(operation(3, OperationState::Failed, QStringLiteral("undefinedError")));
    tally.add(operation(4, OperationState::Succeeded));
    tally.add(operation(5, OperationState::Delivered));
    QCOMPARE(tally.groups(),
             (std::vector{FailureGroup{OperationState::Failed, QStringLiteral("replayError"), 2},
                          FailureGroup{OperationState::Failed, QStringLiteral("undefinedError"), 1}}));
    tally.clear();
    QVERIFY(tally.groups().empty());
}

void FailureTallyTest::putsLostContactFirst()
{
    FailureTally tally;
    tally.add(operation(1, OperationState::Expired));
    tally.add(operation(2, OperationState::Expired));
    tally.add(operation(3, OperationState::LostContact));
    QCOMPARE(tally.groups().front().state, OperationState::LostContact);
}

void FailureTallyTest::followsOperationsAsTheyChange()
{
    OperationTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{operation(0, OperationState::Failed, QStringLiteral("stuckOrder")),
                             operation(1, OperationState::Ready)});
    QCOMPARE(model.failures().size(), std::size_t{1});
    model.update(std::vector{operation(0, OperationState::Ready)});
    QVERIFY(model.failures().empty());
    model.update(std::vector{operation(1, OperationState::Expired)});
    QCOMPARE(model.failures().front().count, 1);
    model.clear();
    QVERIFY(model.failures().empty());
}

void FailureTallyTest::showsTheRowsOfOneReason()
{
    OperationTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(std::vector{operation(0, OperationState::Failed, QStringLiteral("stuckOrder")),
                             operation(1, OperationState::Failed, QStringLiteral("replayError")),
                             operation(2, OperationState::Succeeded)});
    model.setStates({OperationState::Failed}, QStringLiteral("replayError"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.operation(0).sequence, 1);
    model.setStates({OperationState::Failed});
    QCOMPARE(model.rowCount(), 2);
    model.setStates({});
    QCOMPARE(model.rowCount(), 3);
}

void FailureTallyTest::findsWhatIsSilent()
{
    using namespace std::chrono_literals;
    auto former = operation(0, OperationState::Delivered);
    former.deliveredAt = SampleNow - 40min;
    auto lately = operation(1, OperationState::Delivered);
    lately.deliveredAt = SampleNow - 1min;
    OperationTableModel model;
    model.update(std::vector{former, lately, operation(2, OperationState::Accepted)});
    QCOMPARE(model.silentSince(SampleNow - 15min), std::vector{former.eid});
    QVERIFY(model.silentSince(SampleNow - 1h).empty());
}

LONGREACH_TEST(FailureTallyTest)
#include "tst_failuretally.moc"
