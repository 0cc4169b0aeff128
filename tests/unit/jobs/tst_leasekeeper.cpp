// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/leasekeeper.h"

#include "app/jobs/futures.h"
#include "app/jobs/leasedeims.h"
#include "app/jobs/mailbox.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace std::chrono_literals;

class LeaseKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsFree();
    void renewsWellBeforeTheEnd();
    void tellsWhoElseHasIt();
    void takesOverFromTheDead();
    void countsOnNothingOnceItRanOut();
    void opensNoEimOnceItRanOut();
    void losesItToAnother();
    void givesItBack();
    void releasesWhatItNeverHad();
};

namespace {

constexpr auto Duration = 30s;

class LeaseBench final {
public:
    /// Ticks until nothing is under way that could still change the keeper.
    void tick()
    {
        keeper.tick();
        QCoreApplication::sendPostedEvents(&mailbox); // the fake journal has answered already
    }

    [[nodiscard]] QString holder() { return waitFor(journal.lease().holder()).value().name; }

    fakes::ManualClock clock;
    fakes::FakeJournal journal{clock};
    Mailbox mailbox;
    LeaseKeeper keeper{journal.lease(), clock, mailbox, QStringLiteral("ours"), Duration};
};

} // namespace

void LeaseKeeperTest::takesWhatIsFree()
{
    LeaseBench bench;
    QVERIFY(!bench.keeper.isHeld());
    bench.tick();
    QVERIFY(bench.keeper.isHeld());
    QCOMPARE(bench.holder(), QStringLiteral("ours"));
    QVERIFY(bench.keeper.otherHolder().isEmpty());
}

void LeaseKeeperTest::renewsWellBeforeTheEnd()
{
    LeaseBench bench;
    for (auto gone = 0s; gone < 10 * Duration; gone += Duration / 3) {
        bench.tick();
        QVERIFY(bench.keeper.isHeld());
        bench.clock.advance(Duration / 3);
    }
}

void LeaseKeeperTest::tellsWhoElseHasIt()
{
    LeaseBench bench;
    QVERIFY(waitFor(bench.journal.lease().acquire(QStringLiteral("theirs"), Duration)));
    bench.tick();
    QVERIFY(!bench.keeper.isHeld());
    QTRY_COMPARE(bench.keeper.otherHolder(), QStringLiteral("theirs"));
}

void LeaseKeeperTest::takesOverFromTheDead()
{
    LeaseBench bench;
    QVERIFY(waitFor(bench.journal.lease().acquire(QStringLiteral("theirs"), Duration)));
    bench.tick();
    QTRY_VERIFY(!bench.keeper.otherHolder().isEmpty());
    bench.journal.killLeaseHolder();
    bench.tick(); // asked a moment ago
    QVERIFY(!bench.keeper.isHeld());
    bench.clock.advance(1s);
    bench.tick();
    QVERIFY(bench.keeper.isHeld());
    QVERIFY(bench.keeper.otherHolder().isEmpty());
}

void LeaseKeeperTest::countsOnNothingOnceItRanOut()
{
    LeaseBench bench;
    bench.tick();
    bench.journal.failWrites(Error::Kind::Locked);
    bench.clock.advance(Duration / 2);
    bench.tick();
    QVERIFY(bench.keeper.isHeld()); // a renewal that fails takes nothing away
    bench.clock.advance(Duration / 2);
    QVERIFY(!bench.keeper.isHeld());
    bench.journal.failWrites(std::nullopt);
    bench.clock.advance(Duration / 3);
    bench.tick();
    QVERIFY(bench.keeper.isHeld());
}

void LeaseKeeperTest::opensNoEimOnceItRanOut()
{
    LeaseBench bench;
    longreach::jobs::test::JobWorkshop shop(0);
    const LeasedEims eims(shop.eims, bench.keeper);
    QCOMPARE(eims.find(QStringLiteral("lab")).error().kind, Error::Kind::Cancelled);
    bench.tick();
    QVERIFY(eims.find(QStringLiteral("lab")));
    QCOMPARE(eims.find(QStringLiteral("other")).error().kind, Error::Kind::NotFound);
    bench.clock.advance(Duration);
    QCOMPARE(eims.find(QStringLiteral("lab")).error().kind, Error::Kind::Cancelled);
}

void LeaseKeeperTest::losesItToAnother()
{
    LeaseBench bench;
    bench.tick();
    bench.journal.killLeaseHolder();
    QVERIFY(waitFor(bench.journal.lease().acquire(QStringLiteral("theirs"), Duration)));
    bench.clock.advance(Duration / 3);
    bench.tick();
    QVERIFY(!bench.keeper.isHeld());
    QTRY_COMPARE(bench.keeper.otherHolder(), QStringLiteral("theirs"));
}

void LeaseKeeperTest::givesItBack()
{
    LeaseBench bench;
    bench.tick();
    bool isDone = false;
    bench.keeper.release([&isDone] { isDone = true; });
    QVERIFY(!bench.keeper.isHeld());
    QTRY_VERIFY(isDone);
    QVERIFY(bench.holder().isEmpty());
    bench.clock.advance(Duration);
    bench.tick();
    QVERIFY(bench.holder().isEmpty()); // it asks no more
}

void LeaseKeeperTest::releasesWhatItNeverHad()
{
    LeaseBench bench;
    bool isDone = false;
    bench.keeper.release([&isDone] { isDone = true; });
    QVERIFY(isDone);
}

LONGREACH_TEST(LeaseKeeperTest)
#include "tst_leasekeeper.moc"
