// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/inventory.h"

#include "app/fleet/awaited.h"
#include "app/fleet/devicemerge.h"
#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/refusingeim.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

class InventoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAWholeFleetIn();
    void rewritesOnlyWhatChanged();
    void keepsAHistoryOfPolls();
    void keepsWhatIsTheConsolesOwn();
    void keepsDevicesThatAreGone();
    void restampsOncePerHour();
    void keepsProfilesTheEimSaysNothingOf();
    void keepsWhatOnlyTheCardTold();
    void failsWhereThereIsNoList();
    void leavesAListThatGoesInCircles();
    void stopsOnRequest();
    void joinsASyncUnderWay();

private:
    [[nodiscard]] Result<SyncCounts> sync() { return awaited(m_inventory->sync(QStringLiteral("lab"), m_eim, {})); }

    [[nodiscard]] Device stored(int n) const
    {
        return m_journal->devices().find({sampleFleetDevice(n).eid}).result().value().at(0);
    }

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::shared_ptr<fakes::FakeEim> m_eim;
    std::unique_ptr<Inventory> m_inventory;
};

void InventoryTest::init()
{
    m_inventory.reset();
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_eim = std::make_shared<fakes::FakeEim>(m_clock);
    m_inventory = std::make_unique<Inventory>(*m_journal);
}

void InventoryTest::bringsAWholeFleetIn()
{
    for (int n = 0; n < 2'500; ++n)
        m_eim->put(sampleFleetDevice(n));
    const QSignalSpy progress(m_inventory.get(), &Inventory::progressed);
    const auto counts = sync();
    QVERIFY(counts);
    QCOMPARE(*counts, (SyncCounts{.received = 2'500, .added = 2'500}));
    QCOMPARE(stored(2'499), sampleFleetDevice(2'499));
    QTRY_COMPARE(progress.size(), 4);
    QCOMPARE(progress.at(0).at(1).value<SyncCounts>().received, 1'000);
}

void InventoryTest::rewritesOnlyWhatChanged()
{
    for (int n = 0; n < 10; ++n)
        m_eim->put(sampleFleetDevice(n));
    QVERIFY(sync());
    const auto revision = m_journal->revision().result().value();
    QCOMPARE(*sync(), (SyncCounts{.received = 10, .unchanged = 10}));
    QCOMPARE(m_journal->revision().result().value(), revision);
    auto polled = sampleFleetDevice(3);
    polled.lastPoll = *polled.lastPoll + std::chrono::minutes(5);
    m_eim->put(polled);
    QCOMPARE(*sync(), (SyncCounts{.received = 10, .changed = 1, .unchanged = 9}));
    polled.polls.note(*sampleFleetDevice(3).lastPoll);
    polled.polls.note(*polled.lastPoll);
    QCOMPARE(stored(3), polled);
}

void InventoryTest::keepsAHistoryOfPolls()
{
    const auto first = sampleFleetDevice(1);
    auto second = first;
    second.lastPoll = *first.lastPoll + std::chrono::minutes(20);
    for (const auto &told : {first, second, second, first, second}) { // two eIMs may tell of one device
        m_eim->put(told);
        QVERIFY(sync());
    }
    const auto polls = stored(1).polls;
    QCOMPARE(polls.recent(), (std::vector{*second.lastPoll, *first.lastPoll}));
    QVERIFY(polls.hours().has(PollHours::hourOf(*first.lastPoll)));
    auto astray = second;
    astray.lastPoll = *second.syncedAt + std::chrono::days(400);
    m_eim->put(astray);
    QVERIFY(sync());
    QCOMPARE(stored(1).polls, polls); // a poll that is to come yet is no poll
}

void InventoryTest::keepsWhatIsTheConsolesOwn()
{
    auto own = sampleFleetDevice(1);
    own.label = QStringLiteral("boiler room");
    own.group = QStringLiteral("north");
    own.tags = {QStringLiteral("spare")};
    own.country = QStringLiteral("XX");
    m_journal->devices().save({own});
    m_eim->put(sampleFleetDevice(1));
    QVERIFY(sync());
    QCOMPARE(stored(1).label, own.label);
    QCOMPARE(stored(1).group, own.group);
    QCOMPARE(stored(1).tags, own.tags);
    QCOMPARE(stored(1).country, sampleFleetDevice(1).country);
}

void InventoryTest::keepsDevicesThatAreGone()
{
    auto elsewhere = sampleFleetDevice(2);
    elsewhere.eim = QStringLiteral("other");
    m_journal->devices().save({sampleFleetDevice(1), elsewhere});
    m_eim->put(sampleFleetDevice(3));
    QCOMPARE(*sync(), (SyncCounts{.received = 1, .added = 1, .gone = 1}));
    QCOMPARE(stored(1), sampleFleetDevice(1));
}

void InventoryTest::restampsOncePerHour()
{
    const auto known = sampleFleetDevice(1);
    auto told = known;
    told.syncedAt = *known.syncedAt + std::chrono::minutes(59);
    QVERIFY(!isWorthStoring(known, withToldByEim(known, told)));
    told.syncedAt = *known.syncedAt + std::chrono::minutes(61);
    QVERIFY(isWorthStoring(known, withToldByEim(known, told)));
}

void InventoryTest::keepsProfilesTheEimSaysNothingOf()
{
    const auto known = sampleFleetDevice(1);
    const Device told{.eid = known.eid, .eim = known.eim};
    QCOMPARE(withToldByEim(known, told), known);
}

void InventoryTest::keepsWhatOnlyTheCardTold()
{
    auto known = sampleFleetDevice(1);
    known.profiles[0].nickname = QStringLiteral("first");
    known.profiles[0].isdpAid = Aid::isdR();
    known.profiles[0].isFallback = true;
    auto told = sampleFleetDevice(1);
    told.profiles[0].state = ProfileState::Enabled;
    told.profiles.pop_back();
    const auto merged = withToldByEim(known, told);
    QCOMPARE(merged.profiles.size(), 1U);
    QCOMPARE(merged.profiles[0].nickname, QStringLiteral("first"));
    QCOMPARE(merged.profiles[0].isdpAid, std::optional(Aid::isdR()));
    QCOMPARE(merged.profiles[0].state, ProfileState::Enabled);
    QVERIFY(merged.profiles[0].isFallback);
    // One profile at most is the fallback: where another is told, it is no longer this one.
    told = sampleFleetDevice(1);
    told.profiles[0].isFallback = false;
    told.profiles[1].isFallback = true;
    QVERIFY(!withToldByEim(known, told).profiles[0].isFallback);
}

void InventoryTest::failsWhereThereIsNoList()
{
    CapabilitySet none;
    none.deny(Capability::ListDevices, QStringLiteral("no inventory"));
    m_eim->setCapabilities(none);
    QCOMPARE(sync().error().kind, Error::Kind::Unsupported);
    m_eim->setReachable(false);
    QVERIFY(!sync());
}

void InventoryTest::leavesAListThatGoesInCircles()
{
    class CirclingEim final : public fakes::RefusingEim {
    public:
        QFuture<Result<ports::DevicePage>> devices(QString from, int, std::stop_token) override
        {
            const auto next = from == u"b" ? QStringLiteral("a") : QStringLiteral("b");
            return QtFuture::makeReadyFuture(Result<ports::DevicePage>(ports::DevicePage{{}, next}));
        }
    };
    const auto eim = std::make_shared<CirclingEim>();
    QCOMPARE(awaited(m_inventory->sync(QStringLiteral("lab"), eim, {})).error().kind, Error::Kind::BadReply);
}

void InventoryTest::stopsOnRequest()
{
    for (int n = 0; n < 10; ++n)
        m_eim->put(sampleFleetDevice(n));
    std::stop_source stop;
    stop.request_stop();
    const auto counts = awaited(m_inventory->sync(QStringLiteral("lab"), m_eim, stop.get_token()));
    QCOMPARE(counts.error().kind, Error::Kind::Cancelled);
}

void InventoryTest::joinsASyncUnderWay()
{
    for (int n = 0; n < 2'500; ++n)
        m_eim->put(sampleFleetDevice(n));
    const auto first = m_inventory->sync(QStringLiteral("lab"), m_eim, {});
    const auto second = m_inventory->sync(QStringLiteral("lab"), m_eim, {});
    QCOMPARE(*awaited(second), *awaited(first));
    QCOMPARE(awaited(second)->added, 2'500); // a sync of its own would have found them known
    QCOMPARE(*sync(), (SyncCounts{.received = 2'500, .unchanged = 2'500}));
}

LONGREACH_TEST(InventoryTest)
#include "tst_inventory.moc"
