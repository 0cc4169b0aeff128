// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submitter.h"

#include "app/jobs/futures.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

using State = OperationState;

/// Orders that take their time to be made, as those do whose code a keychain has to open.
class SubmitterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOrdersThatAreBeingMade();
    void losesNoRoomToWhatWasCalledOff();
    void givesTheCodeOfACancelledOrderBack();
    void keepsADeviceToOneOperation();
    void sendsOnceWhatWasPausedMeanwhile();

private:
    static JobPlan downloadPlan()
    {
        JobPlan plan;
        plan.kind = JobKind::Download;
        return plan;
    }

    /// A shop whose pool holds a code for each device, none of which is opened yet.
    static std::unique_ptr<JobWorkshop> shopOf(int devices)
    {
        auto shop = std::make_unique<JobWorkshop>(devices);
        QString codes;
        for (int number = 0; number < devices; ++number)
            codes += QStringLiteral("1$dp.example.com$CODE-%1\n").arg(number);
        const auto added = waitFor(shop->codes.add(CodeFile::read(codes).entries));
        Q_ASSERT(added && *added == devices);
        shop->sealer.hold();
        return shop;
    }
};

void SubmitterTest::countsOrdersThatAreBeingMade()
{
    const auto shop = shopOf(12);
    const auto job = shop->create(downloadPlan(), [](JobDraft &draft) { draft.limitOpen = 2; });
    shop->startEngine();
    QVERIFY(shop->runUntil([&] { return shop->sealer.held() == 2; }));
    shop->runFor(2s);
    QCOMPARE(shop->sealer.held(), std::size_t{2});
    shop->sealer.release();
    QVERIFY(shop->runUntil([&] { return shop->count(job, State::Accepted) == 2; }));
    shop->runFor(2s);
    QCOMPARE(shop->eim->created(), 2);
}

void SubmitterTest::losesNoRoomToWhatWasCalledOff()
{
    const auto shop = shopOf(40);
    const auto called = shop->create(downloadPlan());
    shop->startEngine();
    QVERIFY(shop->runUntil([&] { return shop->sealer.held() > 0; }));
    shop->runFor(1s);
    QVERIFY(waitFor(shop->desk.cancel(called)));
    QVERIFY(shop->runToEnd(called));
    QCOMPARE(shop->count(called, State::Revoked), 40);
    shop->sealer.release();
    QTRY_COMPARE(waitFor(shop->codes.counts()).value().unspent, 40);
    shop->eim->answerWith(fakes::succeeded);
    const auto job = shop->create(JobWorkshop::enablePlan());
    QVERIFY(shop->runToEnd(job));
    QCOMPARE(shop->count(job, State::Succeeded), 40);
    QCOMPARE(shop->eim->created(), 40);
}

void SubmitterTest::givesTheCodeOfACancelledOrderBack()
{
    const auto shop = shopOf(1);
    const auto job = shop->create(downloadPlan());
    shop->startEngine();
    QVERIFY(shop->runUntil([&] { return shop->sealer.held() == 1; }));
    QVERIFY(waitFor(shop->desk.pause(job)));
    QVERIFY(shop->runUntil([&] { return shop->operation(job).state == State::Held; }));
    shop->sealer.release();
    shop->runFor(1s);
    QCOMPARE(waitFor(shop->codes.counts()).value().reserved, 1);
    QVERIFY(waitFor(shop->desk.cancel(job)));
    QVERIFY(shop->runToEnd(job));
    QTRY_COMPARE(waitFor(shop->codes.counts()).value().unspent, 1);
}

void SubmitterTest::keepsADeviceToOneOperation()
{
    const auto shop = shopOf(1);
    const auto download = shop->create(downloadPlan());
    shop->startEngine();
    QVERIFY(shop->runUntil([&] { return shop->sealer.held() == 1; }));
    QVERIFY(waitFor(shop->desk.pause(download)));
    QVERIFY(shop->runUntil([&] { return shop->operation(download).state == State::Held; }));
    const auto enable = shop->create(JobWorkshop::enablePlan());
    QVERIFY(shop->runUntil([&] { return shop->operation(enable).state == State::Accepted; }));
    QVERIFY(waitFor(shop->desk.resume(download)));
    QVERIFY(shop->runUntil([&] { return shop->job(download).state == JobState::Running; }));
    shop->runFor(1s);
    shop->sealer.release();
    shop->runFor(3s);
    QCOMPARE(shop->eim->created(), 1);
    shop->eim->setReport(shop->operation(enable).orderId, fakes::succeeded(shop->eim->orders()[0].request));
    QVERIFY(shop->runUntil([&] { return shop->operation(download).state == State::Accepted; }));
}

void SubmitterTest::sendsOnceWhatWasPausedMeanwhile()
{
    const auto shop = shopOf(1);
    const auto download = shop->create(downloadPlan());
    shop->startEngine();
    QVERIFY(shop->runUntil([&] { return shop->sealer.held() == 1; }));
    QVERIFY(waitFor(shop->desk.pause(download)));
    QVERIFY(shop->runUntil([&] { return shop->operation(download).state == State::Held; }));
    QVERIFY(waitFor(shop->desk.resume(download)));
    QVERIFY(shop->runUntil([&] { return shop->job(download).state == JobState::Running; }));
    shop->runFor(1s);
    QCOMPARE(shop->sealer.held(), std::size_t{1});
    shop->sealer.release();
    QVERIFY(shop->runUntil([&] { return shop->operation(download).state == State::Accepted; }));
    const auto enable = shop->create(JobWorkshop::enablePlan());
    shop->runFor(3s);
    QCOMPARE(shop->operation(enable).state, State::Held);
    QCOMPARE(shop->eim->created(), 1);
}

LONGREACH_TEST(SubmitterTest)
#include "tst_submitter.moc"
