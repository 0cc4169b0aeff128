// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobcommands.h"

#include "app/jobs/futures.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/recaller.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/partbench.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

using State = OperationState;
using Verdict = ports::OrderReport::Verdict;

class JobCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesAndResumes();
    void keepsAPauseAcrossACrash();
    void cancelsWhatCanBe();
    void cancelsAPausedJob();
    void letsRunWhatCannotBeRecalled();
    void retriesWhatFailed();
    void retriesOneReasonOnly();
    void sendsNothingOnceReadOnly();
    void keepsAJobWhoseOperationsAreStillRead();
    void forgetsNoRetryBeforeItIsCarriedOut();
    void refusesWhatIsOver();
};

void JobCommandsTest::pausesAndResumes()
{
    JobWorkshop shop(30);
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.limitOpen = 10; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 10; }));
    QVERIFY(waitFor(shop.desk.pause(job)));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Held) == 20; }));
    QCOMPARE(shop.job(job).state, JobState::Paused);
    shop.eim->answerWith(fakes::succeeded);
    for (const auto &order : shop.eim->orders())
        shop.eim->setReport(order.id, fakes::succeeded(order.request));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Succeeded) == 10; }));
    shop.runFor(5s);
    QCOMPARE(shop.eim->created(), 10);
    QVERIFY(waitFor(shop.desk.resume(job)));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 30);
}

void JobCommandsTest::keepsAPauseAcrossACrash()
{
    JobWorkshop shop(5);
    const auto job = shop.create(JobWorkshop::enablePlan());
    QVERIFY(waitFor(shop.desk.pause(job)));
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.job(job).state == JobState::Paused; }));
    shop.killEngine();
    const auto created = shop.eim->created();
    shop.startEngine(QStringLiteral("second"));
    shop.runFor(5s);
    QCOMPARE(shop.eim->created(), created);
    QVERIFY(waitFor(shop.desk.resume(job)));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 5; }));
}

void JobCommandsTest::cancelsWhatCanBe()
{
    JobWorkshop shop(30);
    const auto job = shop.create(JobWorkshop::enablePlan(), [](JobDraft &draft) { draft.limitOpen = 10; });
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 10; }));
    const auto first = shop.eim->orders()[0];
    shop.eim->setReport(first.id, fakes::bare(Verdict::Delivered));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Delivered) == 1; }));
    const auto preview = waitFor(shop.desk.cancelPreview(job)).value();
    QCOMPARE(preview, (CancelPreview{.dropped = 20, .revocable = 9, .irrevocable = 0, .delivered = 1, .finished = 0}));

    QVERIFY(waitFor(shop.desk.cancel(job)));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Revoked) == 29; }));
    QCOMPARE(shop.job(job).state, JobState::Cancelling);
    QCOMPARE(shop.eim->orders().size(), std::size_t{1});
    shop.eim->setReport(first.id, fakes::succeeded(first.request));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.job(job).state, JobState::Cancelled);
    QCOMPARE(shop.count(job, State::Succeeded), 1);
}

void JobCommandsTest::cancelsAPausedJob()
{
    JobWorkshop shop(5);
    const auto job = shop.create(JobWorkshop::enablePlan());
    QVERIFY(waitFor(shop.desk.pause(job)));
    QVERIFY(waitFor(shop.desk.cancel(job)));
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.job(job).state, JobState::Cancelled);
    QCOMPARE(shop.count(job, State::Revoked), 5);
}

void JobCommandsTest::letsRunWhatCannotBeRecalled()
{
    JobWorkshop shop(1);
    auto capabilities = shop.eim->capabilities();
    capabilities.deny(Capability::Cancel, QStringLiteral("no cancel here"));
    shop.eim->setCapabilities(capabilities);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Accepted) == 1; }));
    QCOMPARE(waitFor(shop.desk.cancelPreview(job)).value().irrevocable, 1);
    QVERIFY(waitFor(shop.desk.cancel(job)));
    QVERIFY(shop.runUntil([&] { return shop.job(job).state == JobState::Cancelling; }));
    shop.eim->setReport(shop.operation(job).orderId, fakes::succeeded(shop.eim->orders()[0].request));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Succeeded), 1);
}

void JobCommandsTest::retriesWhatFailed()
{
    JobWorkshop shop(3);
    shop.eim->answerWith([](const ports::OrderRequest &request) {
        if (request.eid == sampleEid(0))
            return fakes::refused(request, QStringLiteral("undefinedError"));
        if (request.eid == sampleEid(1))
            return fakes::bare(Verdict::Expired, QStringLiteral("noshowOrder"));
        return fakes::succeeded(request);
    });
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    shop.eim->answerWith(fakes::succeeded);
    QVERIFY(waitFor(shop.desk.retry(job, {State::Expired})));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Succeeded) == 2; }));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job, 0).state, State::Failed);
    QCOMPARE(shop.operation(job, 1).attempts, 2);
    QVERIFY(waitFor(shop.desk.retry(job, {})));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Succeeded) == 3; }));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.eim->created(), 5);
}

void JobCommandsTest::keepsAJobWhoseOperationsAreStillRead()
{
    for (const auto verb : {ports::JobRequest::Verb::Pause, ports::JobRequest::Verb::Cancel}) {
        PartBench bench;
        JobRegister jobs(bench.context);
        Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
        JobCommands commands(bench.context, bench, jobs, bench.ledger, recaller);
        const auto job = bench.shop.create(JobWorkshop::enablePlan());
        QVERIFY(jobs.add(bench.shop.job(job)));
        commands.expect(job);
        commands.take({{.id = 1, .job = job, .verb = verb}});
        commands.tick(true);
        QVERIFY(jobs.find(job));
        commands.begin(job);
        commands.tick(true); // none came with it: it is over
        QVERIFY(!jobs.find(job));
    }
}

void JobCommandsTest::forgetsNoRetryBeforeItIsCarriedOut()
{
    PartBench bench;
    auto &records = bench.shop.journal.jobs();
    auto job = bench.shop.job(bench.shop.create(JobWorkshop::enablePlan()));
    auto operation = bench.shop.operation(job.id);
    operation.state = State::Failed;
    operation.isSettled = true;
    job.state = JobState::Finished;
    QVERIFY(waitFor(records.save({operation}, {})));
    QVERIFY(waitFor(records.saveState(job)));
    QVERIFY(waitFor(records.request({.job = job.id, .verb = ports::JobRequest::Verb::RetryFailed})));
    const auto requests = waitFor(records.readRequests()).value();

    JobRegister jobs(bench.context);
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    JobCommands commands(bench.context, bench, jobs, bench.ledger, recaller);
    bench.shop.journal.failReads(Error::Kind::Storage);
    commands.take(requests);
    QCoreApplication::sendPostedEvents(&bench.mailbox); // the fake journal has answered already
    commands.take(requests);                            // as they are still there
    QCoreApplication::sendPostedEvents(&bench.mailbox);
    bench.shop.journal.failReads(std::nullopt);
    QCOMPARE(waitFor(records.readRequests()).value(), requests);

    bench.shop.clock.advance(5s);
    commands.tick(true);
    QTRY_VERIFY(waitFor(records.readRequests()).value().empty());
    QCOMPARE(bench.happened<event::RetryAsked>(), 1);
    QCOMPARE(jobs.find(job.id)->job.state, JobState::Running);
}

void JobCommandsTest::refusesWhatIsOver()
{
    JobWorkshop shop(1);
    shop.eim->answerWith(fakes::succeeded);
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(waitFor(shop.desk.pause(job)).error().kind, Error::Kind::Conflict);
    QCOMPARE(waitFor(shop.desk.pause(99)).error().kind, Error::Kind::NotFound);
}

void JobCommandsTest::retriesOneReasonOnly()
{
    JobWorkshop shop(3);
    shop.eim->answerWith([](const ports::OrderRequest &request) {
        const bool isFirst = request.eid == sampleEid(0);
        return fakes::refused(request, isFirst ? QStringLiteral("undefinedError") : QStringLiteral("replayError"));
    });
    const auto job = shop.create(JobWorkshop::enablePlan());
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Failed), 3);
    shop.eim->answerWith(fakes::succeeded);
    QVERIFY(waitFor(shop.desk.retry(job, {State::Failed}, {QStringLiteral("replayError")})));
    QVERIFY(shop.runUntil([&] { return shop.count(job, State::Succeeded) == 2; }));
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.operation(job, 0).state, State::Failed);
    QCOMPARE(shop.operation(job, 0).attempts, 1);
    const auto asked = waitFor(shop.journal.activity().read({.text = QStringLiteral("RetryAsked")}, 0, 9)).value();
    QCOMPARE(asked.size(), std::size_t{1});
    QVERIFY2(asked.front().detail.endsWith(QStringLiteral("(failed, replayError)")), qPrintable(asked.front().detail));
}

void JobCommandsTest::sendsNothingOnceReadOnly()
{
    JobWorkshop shop(2);
    const auto job = shop.create(JobWorkshop::enablePlan());
    auto open = shop.eims.find(QStringLiteral("lab")).value();
    open.connection.isReadOnly = true;
    shop.eims.put(open);
    shop.startEngine();
    QVERIFY(shop.runToEnd(job));
    QCOMPARE(shop.count(job, State::Ineligible), 2);
    QCOMPARE(shop.operation(job, 0).reason, QStringLiteral("readOnlyEim"));
    QCOMPARE(shop.eim->created(), 0);
}

LONGREACH_TEST(JobCommandsTest)
#include "tst_jobcommands.moc"
