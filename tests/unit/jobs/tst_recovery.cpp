// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of operations when answers, processes, orders and devices get lost.
#include "app/jobs/futures.h"
#include "app/jobs/orders.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

using Mishap = fakes::FakeEim::Mishap;
using State = OperationState;
using Verdict = ports::OrderReport::Verdict;

class RecoveryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasTaken();
    void sendsAgainWhatWasNot();
    void auditsWhenTheBooksDoNotTell();
    void leavesTheRestToAPerson();
    void neverAuditsTwice();
    void doesNotRepeatAnAudit();
    void resumesAfterAnyCrash();
    void losesContact();
    void asksTheCardAfterAnInterruption();
    void losesContactWhereNobodyTellsPolls();
    void spendsNoSecondCodeAfterACrash();
    void keepsTheCodeOfALostOrderFromOthers();
    void sendsNothingTwiceWhoseResultMayBeForgotten();
    void waitsForALockedKeychain();
};

namespace {

/// Answers audits with `profiles` and lets all else wait.
fakes::FakeEim::Answerer auditsShow(std::vector<Profile> profiles)
{
    return [profiles](const ports::OrderRequest &request) {
        return request.order == auditOrder() ? fakes::listed(profiles) : fakes::bare(Verdict::Waiting);
    };
}

std::vector<Profile> switched(std::vector<Profile> profiles)
{
    std::swap(profiles[0].state, profiles[1].state);
    return profiles;
}

} // namespace

void RecoveryTest::findsWhatWasTaken()
{
    JobWorkshop shop(3);
    shop.eim->answerWith(fakes::succeeded);
    shop.eim->misbehave(Mishap::LoseAnswer, 3);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 3);
    QCOMPARE(shop.eim->created(), 3);
    QCOMPARE(shop.operation(job).attempts, 1);
}

void RecoveryTest::sendsAgainWhatWasNot()
{
    JobWorkshop shop(2);
    shop.eim->answerWith(fakes::succeeded);
    shop.eim->misbehave(Mishap::LoseRequest, 2);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 2);
    QCOMPARE(shop.eim->created(), 2);
    QCOMPARE(shop.operation(job).attempts, 2);
}

void RecoveryTest::auditsWhenTheBooksDoNotTell()
{
    JobWorkshop shop(1);
    shop.eim->setListBroken(true);
    shop.eim->misbehave(Mishap::LoseAnswer);
    shop.eim->answerWith(auditsShow(switched(shop.device(0).profiles)));
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::Succeeded);
    QCOMPARE(shop.operation(job).reason, QStringLiteral("foundByAudit"));
    QCOMPARE(shop.eim->created(), 2);
    QCOMPARE(shop.repeatedOrders(), 0);
    QVERIFY(shop.runUntil([&] { return enabledProfile(shop.device(0))->iccid == sampleIccid(0, 1); }));
}

void RecoveryTest::leavesTheRestToAPerson()
{
    JobWorkshop shop(1);
    shop.eim->setListBroken(true);
    shop.eim->misbehave(Mishap::LoseRequest);
    shop.eim->answerWith(auditsShow(shop.device(0).profiles));
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::SubmissionUnknown);
    QCOMPARE(shop.operation(job).reason, QStringLiteral("unresolved"));
    QCOMPARE(shop.eim->created(), 1);

    QVERIFY(waitFor(shop.desk.retry(job, {})));
    shop.runFor(3s);
    QCOMPARE(shop.eim->created(), 1);
    QCOMPARE(shop.job(job).state, JobState::Finished);

    shop.eim->answerWith(fakes::succeeded);
    QVERIFY(waitFor(shop.desk.retry(job, {State::SubmissionUnknown})));
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::Succeeded; }));
    QCOMPARE(shop.operation(job).attempts, 2);
    QVERIFY(shop.runToEnd(job));
}

void RecoveryTest::neverAuditsTwice()
{
    JobWorkshop shop(1);
    shop.eim->setListBroken(true);
    shop.eim->misbehave(Mishap::LoseRequest, 2); // the order, and then its audit
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::SubmissionUnknown);
    QVERIFY(shop.operation(job).isSettled);
    QCOMPARE(shop.eim->created(), 0);
}

void RecoveryTest::doesNotRepeatAnAudit()
{
    JobWorkshop shop(1);
    shop.eim->setListBroken(true);
    shop.eim->misbehave(Mishap::LoseAnswer);
    const auto job = shop.create(JobPlan()); // whose order is what an audit would send
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::SubmissionUnknown);
    QCOMPARE(shop.eim->created(), 1);
}

void RecoveryTest::resumesAfterAnyCrash()
{
    constexpr int DeviceCount = 120;
    std::minstd_rand random(7);
    for (int run = 0; run < 6; ++run) {
        JobWorkshop shop(DeviceCount);
        shop.eim->setListBroken(run % 2 == 1);
        shop.eim->answerWith([](const ports::OrderRequest &request) {
            if (!(request.order == auditOrder()))
                return fakes::succeeded(request);
            auto device = sampleDevice(0);
            for (int number = 0; number < DeviceCount && device.eid != request.eid; ++number)
                device = sampleDevice(number);
            return fakes::listed(switched(device.profiles));
        });
        const auto job = shop.create(JobWorkshop::enablePlan());
        for (int life = 0; life < 4; ++life) {
            shop.startEngine(QStringLiteral("life %1").arg(life));
            const auto target = shop.eim->created() + std::uniform_int_distribution<int>(1, 40)(random);
            shop.eim->misbehave(life % 2 == 0 ? Mishap::LoseAnswer : Mishap::LoseRequest, 2);
            shop.runUntil([&] { return shop.eim->created() >= target || shop.count(job, State::Ready) == 0; }, 7ms);
            shop.killEngine();
        }
        shop.startEngine(QStringLiteral("last life"));
        QVERIFY(shop.runToEnd(job, 500ms));
        QCOMPARE(shop.repeatedOrders(), 0);
        for (const auto &operation : shop.operations(job)) {
            QVERIFY(operation.isSettled);
            const bool isUnresolved = operation.state == State::SubmissionUnknown;
            QVERIFY2(operation.state == State::Succeeded || isUnresolved, qPrintable(toWord(operation.state)));
        }
        if (run % 2 == 0)
            QCOMPARE(shop.count(job, State::Succeeded), DeviceCount);
    }
}

void RecoveryTest::losesContact()
{
    JobWorkshop shop(2);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 2; }));
    const auto delivered = shop.clock.now();
    for (int number = 0; number < 2; ++number) {
        auto device = sampleDevice(number);
        device.lastPoll = delivered;
        shop.eim->put(device);
    }
    for (const auto &order : shop.eim->orders())
        shop.eim->setReport(order.id, fakes::bare(Verdict::Delivered));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::LostContact), 2);
    QVERIFY(shop.clock.now() > delivered + 2min);
    QCOMPARE(shop.eim->created(), 2);
}

void RecoveryTest::asksTheCardAfterAnInterruption()
{
    JobWorkshop shop(1);
    shop.eim->answerWith(auditsShow(switched(shop.device(0).profiles)));
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 1; }));
    shop.eim->setReport(shop.operation(job).orderId, fakes::bare(Verdict::Interrupted, QStringLiteral("stuckOrder")));
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::Interrupted; }));
    QVERIFY(!shop.operation(job).isSettled);
    auto device = sampleDevice(0);
    device.lastPoll = shop.clock.now() + 10s;
    shop.eim->put(device);
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::Succeeded);
    QCOMPARE(shop.operation(job).reason, QStringLiteral("foundByAudit"));
}

void RecoveryTest::losesContactWhereNobodyTellsPolls()
{
    JobWorkshop shop(1);
    CapabilitySet capabilities;
    capabilities.allow(Capability::Enable);
    capabilities.allow(Capability::Rollback);
    shop.eim->setCapabilities(capabilities);
    shop.eim->answerWith([](const ports::OrderRequest &request) {
        return request.order == auditOrder() ? fakes::bare(Verdict::Expired, QStringLiteral("noshowOrder"))
                                             : fakes::bare(Verdict::Interrupted, QStringLiteral("abortedOrder"));
    });
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::LostContact);
    QCOMPARE(shop.eim->created(), 2);
}

void RecoveryTest::spendsNoSecondCodeAfterACrash()
{
    JobWorkshop shop(1);
    QCOMPARE(waitFor(shop.codes.add(CodeFile::read(u"1$dp.example.com$A\n1$dp.example.com$B").entries)).value(), 2);
    shop.eim->misbehave(Mishap::LoseAnswer);
    JobPlan plan;
    plan.kind = JobKind::Download;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::SubmissionUnknown; }, 1ms));
    shop.killEngine();
    shop.startEngine(QStringLiteral("second"));
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::Accepted; }));
    const auto counts = waitFor(shop.codes.counts()).value();
    QCOMPARE(counts.unspent, 1);
    QCOMPARE(counts.spent, 1);
    QCOMPARE(shop.eim->created(), 1);
}

void RecoveryTest::keepsTheCodeOfALostOrderFromOthers()
{
    JobWorkshop shop(1);
    QCOMPARE(waitFor(shop.codes.add(CodeFile::read(u"1$dp.example.com$A").entries)).value(), 1);
    shop.eim->setListBroken(true);
    shop.eim->misbehave(Mishap::Hang);
    JobPlan plan;
    plan.kind = JobKind::Download;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::Submitting; }, 1ms));
    shop.killEngine();
    shop.startEngine(QStringLiteral("second"));
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::SubmissionUnknown; }, 1ms));
    QTRY_COMPARE(waitFor(shop.codes.counts()).value().unknown, 1);
}

void RecoveryTest::sendsNothingTwiceWhoseResultMayBeForgotten()
{
    for (const auto away : {23h, 25h}) {
        JobWorkshop shop(1);
        auto capabilities = shop.eim->capabilities();
        capabilities.resultRetention = 24h;
        shop.eim->setCapabilities(capabilities);
        shop.eim->misbehave(Mishap::LoseAnswer);
        const auto job = shop.create(JobWorkshop::enablePlan());
        shop.startEngine();
        QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::SubmissionUnknown; }, 1ms));
        shop.killEngine();
        shop.eim->forget(shop.eim->orders().at(0).id);
        shop.clock.advance(away);
        shop.eim->answerWith(auditsShow(switched(shop.device(0).profiles)));
        shop.startEngine(QStringLiteral("second"));
        QVERIFY(shop.runUntil([&] { return shop.eim->orders().size() == 1; }));
        const bool isAudit = shop.eim->orders().at(0).request.order == auditOrder();
        QCOMPARE(isAudit, away > 24h);
    }
}

void RecoveryTest::waitsForALockedKeychain()
{
    JobWorkshop shop(1);
    QCOMPARE(waitFor(shop.codes.add(CodeFile::read(u"1$dp.example.com$A").entries)).value(), 1);
    shop.eim->misbehave(Mishap::LoseAnswer);
    JobPlan plan;
    plan.kind = JobKind::Download;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::SubmissionUnknown; }, 1ms));
    shop.sealer.failWith(Error::Kind::Locked);
    shop.runFor(10s);
    QCOMPARE(shop.operation(job).state, State::SubmissionUnknown);
    QVERIFY(!shop.operation(job).isSettled);
    shop.sealer.failWith(std::nullopt);
    QVERIFY(shop.runUntil([&] { return shop.operation(job).state == State::Accepted; }));
}

LONGREACH_TEST(RecoveryTest)
#include "tst_recovery.moc"
