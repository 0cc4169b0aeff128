// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/enginethread.h"

#include "app/jobs/futures.h"
#include "app/ports/systemclock.h"
#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using Role = EngineStatus::Role;

class EngineThreadTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAJobBesideItsOwner();
    void tellsItsStatusOnTheThreadOfItsOwner();
    void givesTheLeaseBackWhenItEnds();
    void endsAtOnceAfterItsStart();
    void endsDespiteARequestThatHangs();

private:
    static QString holderOf(JobWorkshop &shop) { return waitFor(shop.journal.lease().holder()).value().name; }
};

void EngineThreadTest::runsAJobBesideItsOwner()
{
    JobWorkshop shop(20);
    shop.eim->answerWith(fakes::succeeded);
    const ports::SystemClock clock;
    shop.clock.setNow(clock.now()); // by which the journal gives the lease
    const auto job = shop.create(JobWorkshop::enablePlan());
    const EngineThread engine(shop.journal, shop.eims, shop.codes, clock, shop.options);
    QTRY_COMPARE(shop.job(job).state, JobState::Finished);
    QCOMPARE(shop.count(job, OperationState::Succeeded), 20);
}

void EngineThreadTest::tellsItsStatusOnTheThreadOfItsOwner()
{
    JobWorkshop shop(1);
    EngineThread engine(shop.journal, shop.eims, shop.codes, shop.clock, shop.options);
    QThread *told = nullptr;
    connect(&engine, &EngineThread::statusChanged, this, [&told] { told = QThread::currentThread(); });
    QCOMPARE(engine.status().role, Role::Stopped);
    QTRY_COMPARE(engine.status().role, Role::Holding);
    QCOMPARE(told, thread());
}

void EngineThreadTest::givesTheLeaseBackWhenItEnds()
{
    JobWorkshop shop(1);
    {
        const EngineThread engine(shop.journal, shop.eims, shop.codes, shop.clock, shop.options);
        QTRY_VERIFY(!holderOf(shop).isEmpty());
    }
    QVERIFY(holderOf(shop).isEmpty());
}

void EngineThreadTest::endsAtOnceAfterItsStart()
{
    JobWorkshop shop(1);
    for (int round = 0; round < 50; ++round)
        const EngineThread engine(shop.journal, shop.eims, shop.codes, shop.clock, shop.options);
    QVERIFY(holderOf(shop).isEmpty());
}

void EngineThreadTest::endsDespiteARequestThatHangs()
{
    JobWorkshop shop(2);
    shop.eim->misbehave(fakes::FakeEim::Mishap::Hang, 2);
    const ports::SystemClock clock;
    shop.clock.setNow(clock.now()); // by which the journal gives the lease
    const auto job = shop.create(JobWorkshop::enablePlan());
    QElapsedTimer timer;
    {
        const EngineThread engine(shop.journal, shop.eims, shop.codes, clock, shop.options);
        QTRY_COMPARE(shop.count(job, OperationState::Submitting), 2);
        timer.start();
    }
    QVERIFY(timer.hasExpired(1'000)); // it waits for answers
    QVERIFY(!timer.hasExpired(6'000));
    QVERIFY(holderOf(shop).isEmpty());
    QCOMPARE(shop.eim->created(), 0);
}

LONGREACH_TEST(EngineThreadTest)
#include "tst_enginethread.moc"
