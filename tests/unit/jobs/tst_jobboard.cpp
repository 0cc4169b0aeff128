// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobboard.h"

#include "app/jobs/futures.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"
#include "tests/unit/jobs/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class JobBoardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsJobs();
    void tellsOperationsOfWatchedJobs();
    void knowsWhatIsOpenOnADevice();
    void saysWhatIsWrong();
    void recallsTheHistoryOfADevice();
};

void JobBoardTest::followsJobs()
{
    JobWorkshop shop(2);
    JobBoard board(shop.journal);
    QSignalSpy changed(&board, &JobBoard::jobsChanged);
    board.start(1ms);
    const auto job = shop.create(JobWorkshop::enablePlan());
    QTRY_VERIFY(board.jobs().contains(job));
    QVERIFY(changed.count() > 0);
    shop.eim->answerWith(fakes::succeeded);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return board.jobs().at(job).state == JobState::Finished; }));
    QCOMPARE(board.jobs().at(job).counts.at(OperationState::Succeeded), 2);
}

void JobBoardTest::tellsOperationsOfWatchedJobs()
{
    JobWorkshop shop(3);
    JobBoard board(shop.journal);
    const auto watched = shop.create(JobWorkshop::enablePlan());
    const auto other = shop.create(JobPlan());
    std::map<qint64, Operation> operations;
    connect(&board, &JobBoard::operationsChanged, this, [&](qint64 job, const std::vector<Operation> &changed) {
        QVERIFY(job != other);
        for (const auto &operation : changed)
            operations.insert_or_assign(operation.sequence, operation);
    });
    board.start(1ms);
    board.watch(watched);
    QTRY_COMPARE(operations.size(), std::size_t{3});
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return operations.at(1).state == OperationState::Accepted; }));
    board.unwatch(watched);
}

void JobBoardTest::knowsWhatIsOpenOnADevice()
{
    JobWorkshop shop(1);
    JobBoard board(shop.journal);
    board.start(1ms);
    QVERIFY(!board.openOperation(sampleEid(0)));
    QSignalSpy changed(&board, &JobBoard::openOperationsChanged);
    const auto first = shop.create(JobWorkshop::enablePlan());
    shop.create(JobPlan());
    QTRY_VERIFY(board.openOperation(sampleEid(0)));
    QVERIFY(changed.count() > 0);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] {
        const auto *open = board.openOperation(sampleEid(0));
        return open && open->state == OperationState::Accepted && open->job == first;
    }));
    shop.eim->answerWith([](const ports::OrderRequest &) { return fakes::listed({}); });
    shop.eim->setReport(shop.operation(first).orderId, fakes::succeeded(shop.eim->orders()[0].request));
    QVERIFY(shop.runUntil([&] { return !board.openOperation(sampleEid(0)); }));
}

void JobBoardTest::saysWhatIsWrong()
{
    JobWorkshop shop(1);
    JobBoard board(shop.journal);
    QSignalSpy problem(&board, &JobBoard::problemChanged);
    shop.journal.failReads(Error::Kind::Locked);
    board.start(1ms);
    QTRY_VERIFY(board.problem());
    QCOMPARE(board.problem()->kind, Error::Kind::Locked);
    shop.journal.failReads(std::nullopt);
    QTRY_VERIFY(!board.problem());
    QCOMPARE(problem.count(), 2);
}

void JobBoardTest::recallsTheHistoryOfADevice()
{
    JobWorkshop shop(1);
    const JobBoard board(shop.journal);
    shop.create(JobWorkshop::enablePlan());
    const auto second = shop.create(JobPlan());
    const auto history = waitFor(board.history(sampleEid(0), 10)).value();
    QCOMPARE(history.size(), std::size_t{2});
    QCOMPARE(history[0].job, second);
}

LONGREACH_TEST(JobBoardTest)
#include "tst_jobboard.moc"
