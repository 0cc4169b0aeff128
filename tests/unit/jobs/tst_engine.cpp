// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/engine.h"

#include "app/jobs/futures.h"
#include "app/jobs/orders.h"
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

using Mishap = fakes::FakeEim::Mishap;
using State = OperationState;
using Verdict = ports::OrderReport::Verdict;

class EngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAJobToItsEnd();
    void reportsWhatTheDeviceRefused();
    void updatesTheFleet();
    void verifiesByAudit();
    void contradictsByAudit();
    void keepsToTheLimitOfOpenOrders();
    void keepsToTheRate();
    void opensOneOperationADevice();
    void restsWhileTheEimIsAway();
    void stopsWhenTheDiskIsFull();
    void spendsOneCodeADevice();
    void waitsForTheLease();
    void stopsWhenTheLeaseIsLost();
    void givesTheLeaseBack();
    void goesOnWhenTheClockIsSetBack();
};

void EngineTest::runsAJobToItsEnd()
{
    JobWorkshop shop(300);
    shop.eim->answerWith(fakes::succeeded);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 300);
    QCOMPARE(shop.eim->created(), 300);
    const auto operation = shop.operation(job, 7);
    QVERIFY(operation.isSettled);
    QCOMPARE(operation.attempts, 1);
    QVERIFY(!operation.orderId.isEmpty());
    QVERIFY(shop.job(job).startedAt && shop.job(job).finishedAt);
    const auto attempts = waitFor(shop.journal.jobs().readAttempts(job, 7)).value();
    QCOMPARE(attempts.size(), std::size_t{1});
    QCOMPARE(attempts[0].outcome, QStringLiteral("succeeded"));
    QCOMPARE(attempts[0].orderId, operation.orderId);
}

void EngineTest::reportsWhatTheDeviceRefused()
{
    JobWorkshop shop(2);
    shop.eim->answerWith([](const ports::OrderRequest &request) {
        return request.eid == sampleEid(0) ? fakes::refused(request, QStringLiteral("iccidOrAidNotFound"))
                                           : fakes::bare(Verdict::Expired, QStringLiteral("noshowOrder"));
    });
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job, 0).state, State::Failed);
    QCOMPARE(shop.operation(job, 0).reason, QStringLiteral("iccidOrAidNotFound"));
    QCOMPARE(shop.operation(job, 1).state, State::Expired);
}

void EngineTest::updatesTheFleet()
{
    JobWorkshop shop(1);
    shop.eim->answerWith(fakes::succeeded);
    const auto enable = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(enable));
    QVERIFY(shop.runUntil([&] { return enabledProfile(shop.device(0))->iccid == sampleIccid(0, 1); }));
    QVERIFY(!shop.device(0).auditedAt);

    auto listed = shop.device(0).profiles;
    listed.pop_back();
    listed[0].serviceProvider.clear();
    shop.eim->answerWith([listed](const ports::OrderRequest &) { return fakes::listed(listed); });
    const auto audit = shop.create(JobPlan());
    QVERIFY(shop.runToEnd(audit));
    QVERIFY(shop.runUntil([&] { return shop.device(0).auditedAt.has_value(); }));
    QCOMPARE(shop.device(0).profiles.size(), std::size_t{1});
    QCOMPARE(shop.device(0).profiles[0].serviceProvider, QStringLiteral("TravelSIM"));
}

void EngineTest::verifiesByAudit()
{
    JobWorkshop shop(1);
    auto after = shop.device(0).profiles;
    std::swap(after[0].state, after[1].state);
    shop.eim->answerWith([after](const ports::OrderRequest &request) {
        return request.order == auditOrder() ? fakes::listed(after) : fakes::succeeded(request);
    });
    auto plan = JobWorkshop::enablePlan();
    plan.verify = true;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::Verified);
    QCOMPARE(shop.eim->created(), 2);
    const auto attempts = waitFor(shop.journal.jobs().readAttempts(job, 0)).value();
    QCOMPARE(attempts.size(), std::size_t{2});
}

void EngineTest::contradictsByAudit()
{
    JobWorkshop shop(1);
    const auto before = shop.device(0).profiles;
    shop.eim->answerWith([before](const ports::OrderRequest &request) {
        return request.order == auditOrder() ? fakes::listed(before) : fakes::succeeded(request);
    });
    auto plan = JobWorkshop::enablePlan();
    plan.verify = true;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job).state, State::Contradicted);
}

void EngineTest::keepsToTheLimitOfOpenOrders()
{
    JobWorkshop shop(40);
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.limitOpen = 10; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 10; }));
    shop.runFor(3s);
    QCOMPARE(shop.eim->created(), 10);
    for (const auto &order : shop.eim->orders())
        shop.eim->setReport(order.id, fakes::succeeded(order.request));
    QVERIFY(shop.runUntil([&] { return shop.eim->created() == 20; }));
}

void EngineTest::keepsToTheRate()
{
    JobWorkshop shop(100);
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.ratePerMinute = 60; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.eim->created() > 0; }));
    const auto before = shop.eim->created();
    shop.runFor(20s);
    const auto sent = shop.eim->created() - before;
    QVERIFY2(sent >= 15 && sent <= 21, qPrintable(QString::number(sent)));
    QVERIFY(shop.count(job, State::Ready) > 0);
}

void EngineTest::opensOneOperationADevice()
{
    JobWorkshop shop(1);
    const auto first = shop.create(JobWorkshop::enablePlan());
    auto plan = JobWorkshop::enablePlan();
    plan.profile = ProfileSelector::parse(u"state:disabled").value();
    const auto second = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.operation(second).state == State::Held; }));
    QVERIFY(shop.runUntil([&] { return shop.operation(first).state == State::Accepted; }));
    QCOMPARE(shop.eim->created(), 1);
    shop.eim->answerWith(fakes::succeeded);
    shop.eim->setReport(shop.operation(first).orderId, fakes::succeeded(shop.eim->orders()[0].request));
    QVERIFY(shop.runToEnd(second));
    QCOMPARE(shop.operation(second).state, State::Succeeded);
}

void EngineTest::restsWhileTheEimIsAway()
{
    JobWorkshop shop(50);
    shop.eim->answerWith(fakes::succeeded);
    shop.eim->setReachable(false);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.operation(job, 0).reason == u"unreachable"; }));
    shop.runFor(30s);
    QVERIFY(shop.engine->status().eimProblems.contains(QStringLiteral("lab")));
    QCOMPARE(shop.count(job, State::Ready) + shop.count(job, State::Submitting), 50);
    int attempts = 0;
    for (const auto &operation : shop.operations(job))
        attempts += operation.attempts;
    QVERIFY2(attempts < 100, qPrintable(QString::number(attempts)));
    shop.eim->setReachable(true);
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 50);
    QVERIFY(shop.engine->status().eimProblems.empty());
}

void EngineTest::stopsWhenTheDiskIsFull()
{
    JobWorkshop shop(200);
    shop.eim->answerWith(fakes::succeeded);
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.limitOpen = 20; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.eim->created() >= 40; }, 10ms));
    shop.journal.failWrites(Error::Kind::StorageFull);
    QVERIFY(shop.runUntil([&] { return shop.engine->status().journalProblem.has_value(); }, 10ms));
    shop.runFor(1s);
    const auto created = shop.eim->created();
    shop.runFor(10s);
    QCOMPARE(shop.eim->created(), created);
    shop.journal.failWrites(std::nullopt);
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 200);
    QCOMPARE(shop.eim->created(), 200);
}

void EngineTest::spendsOneCodeADevice()
{
    JobWorkshop shop(3);
    const auto file = CodeFile::read(
        QStringLiteral("1$dp.example.com$A\n1$dp.example.com$B\n%1,1$dp.example.com$C\n").arg(sampleEid(1).toString()));
    QCOMPARE(waitFor(shop.codes.add(file.entries)).value(), 3);
    shop.eim->answerWith(fakes::succeeded);
    JobPlan plan;
    plan.kind = JobKind::Download;
    const auto job = shop.create(plan);
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 3);
    QSet<QString> sent;
    for (const auto &order : shop.eim->orders()) {
        const auto code = std::get<DownloadOrder>(order.request.order).code;
        sent.insert(code.matchingId());
        QCOMPARE(order.request.eid == sampleEid(1), code.matchingId() == u"C");
    }
    QCOMPARE(sent.size(), 3);
    QVERIFY(shop.runUntil([&] { return waitFor(shop.codes.counts()).value().spent == 3; }));
    QCOMPARE(shop.create(plan, [](JobDraft &draft) { draft.eids.resize(1, sampleEid(0)); }) != 0, true);
}

void EngineTest::waitsForTheLease()
{
    JobWorkshop shop(1);
    waitFor(shop.journal.lease().acquire(QStringLiteral("somebody"), 1h)).value();
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    shop.runFor(5s);
    QCOMPARE(shop.eim->created(), 0);
    QCOMPARE(shop.engine->status().role, EngineStatus::Role::Waiting);
    QCOMPARE(shop.engine->status().holder, QStringLiteral("somebody"));
    shop.journal.killLeaseHolder();
    QVERIFY(shop.runUntil([&] { return shop.eim->created() == 1; }));
    QCOMPARE(shop.job(job).state, JobState::Running);
}

void EngineTest::stopsWhenTheLeaseIsLost()
{
    JobWorkshop shop(100);
    shop.options.leaseDuration = 20s;
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.ratePerMinute = 60; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.eim->created() > 2; }));
    shop.journal.killLeaseHolder();
    waitFor(shop.journal.lease().acquire(QStringLiteral("thief"), 1h)).value();
    QVERIFY(shop.runUntil([&] { return shop.engine->status().role == EngineStatus::Role::Waiting; }));
    const auto created = shop.eim->created();
    shop.runFor(10s);
    QCOMPARE(shop.eim->created(), created);
    QVERIFY(shop.count(job, State::Ready) > 0);
}

void EngineTest::givesTheLeaseBack()
{
    JobWorkshop shop(5);
    shop.eim->answerWith(fakes::succeeded);
    shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.eim->created() > 0; }, 1ms));
    QSignalSpy stopped(shop.engine.get(), &Engine::stopped);
    shop.engine->stop();
    QVERIFY(shop.runUntil([&] { return stopped.count() == 1; }));
    QVERIFY(waitFor(shop.journal.lease().holder()).value().name.isEmpty());
    const auto unsettled = waitFor(shop.journal.jobs().readUnsettled());
    for (const auto &operation : *unsettled)
        QVERIFY(operation.state != State::Submitting);
}

void EngineTest::goesOnWhenTheClockIsSetBack()
{
    JobWorkshop shop(3);
    shop.eim->answerWith(fakes::succeeded);
    const auto first = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(first));
    shop.clock.setNow(shop.clock.now() - 1h);
    const auto second = shop.create(JobPlan());
    QVERIFY(shop.runToEnd(second));
    QCOMPARE(shop.count(second, State::Succeeded), 3);
    QCOMPARE(shop.eim->created(), 6);
}

LONGREACH_TEST(EngineTest)
#include "tst_engine.moc"
