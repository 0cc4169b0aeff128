// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/housekeeping.h"

#include "app/journal/sqlitejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::journal;
using namespace std::chrono_literals;
using longreach::fakes::sampleFleetDevice;

class HousekeepingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journal.reset(); }
    void forgetsRemovalsAfterAMonth();
    void remembersWhatIsYounger();
    void forgetsOrdersOfSettledOperations();
    void forgetsWatchedHours();

private:
    /// An engine begins.
    void takeTheLease()
    {
        QVERIFY(m_journal->lease().acquire(QStringLiteral("engine"), 1min).result());
        QVERIFY(m_journal->lease().release(QStringLiteral("engine")).result());
    }

    Operation accepted(int number, bool isSettled) const
    {
        Operation operation{.sequence = number, .eid = sampleFleetDevice(number).eid, .eim = QStringLiteral("lab")};
        operation.state = OperationState::Accepted;
        operation.isSettled = isSettled;
        operation.orderId = QStringLiteral("order %1").arg(number);
        operation.changedAt = m_clock.now();
        return operation;
    }

    std::vector<QString> orderIds() { return m_journal->jobs().readOrderIds(QStringLiteral("lab")).result().value(); }

    fakes::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

void HousekeepingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = SqliteJournal::open(m_folder->filePath(QStringLiteral("journal.db")), m_clock).value();
}

void HousekeepingTest::forgetsRemovalsAfterAMonth()
{
    auto &devices = m_journal->devices();
    QVERIFY(devices.save({sampleFleetDevice(1), sampleFleetDevice(2)}).result());
    const auto asleep = m_journal->revision().result().value();
    QVERIFY(devices.remove({sampleFleetDevice(1).eid}).result());
    const auto awake = m_journal->revision().result().value();
    takeTheLease();
    QCOMPARE(devices.readRemoved(asleep).result()->size(), std::size_t{1});
    m_clock.advance(MemoryOfThePast + 1min);
    takeTheLease();
    QCOMPARE(devices.readRemoved(asleep).result().error().kind, Error::Kind::NotFound);
    QVERIFY(devices.readRemoved(awake).result()->empty());
    QVERIFY(devices.readRemoved(0).result()->empty()); // who begins has nothing to forget
}

void HousekeepingTest::remembersWhatIsYounger()
{
    auto &devices = m_journal->devices();
    QVERIFY(devices.save({sampleFleetDevice(1), sampleFleetDevice(2)}).result());
    QVERIFY(devices.remove({sampleFleetDevice(1).eid}).result());
    const auto between = m_journal->revision().result().value();
    m_clock.advance(MemoryOfThePast / 2);
    QVERIFY(devices.remove({sampleFleetDevice(2).eid}).result());
    m_clock.advance(MemoryOfThePast / 2 + 1min);
    takeTheLease();
    QCOMPARE(devices.readRemoved(between).result().value(), std::vector{sampleFleetDevice(2).eid});
}

void HousekeepingTest::forgetsOrdersOfSettledOperations()
{
    QVERIFY(m_journal->jobs().create({}, {accepted(0, true), accepted(1, false)}).result());
    m_clock.advance(MemoryOfThePast - 1min);
    QVERIFY(m_journal->jobs().create({}, {accepted(2, true)}).result());
    takeTheLease();
    QCOMPARE(orderIds().size(), std::size_t{3});
    m_clock.advance(2min);
    takeTheLease();
    auto left = orderIds();
    std::sort(left.begin(), left.end());
    QCOMPARE(left, (std::vector{QStringLiteral("order 1"), QStringLiteral("order 2")}));
}

void HousekeepingTest::forgetsWatchedHours()
{
    auto device = sampleFleetDevice(1);
    device.syncedAt = m_clock.now();
    QVERIFY(m_journal->devices().save({device}).result());
    m_clock.advance(7 * 24h);
    takeTheLease();
    QCOMPARE(m_journal->devices().readWatchedHours().result()->size(), std::size_t{1});
    m_clock.advance(MemoryOfThePast);
    takeTheLease();
    m_clock.advance(-MemoryOfThePast); // it is gone, not just too old to be told
    QVERIFY(m_journal->devices().readWatchedHours().result()->empty());
}

LONGREACH_TEST(HousekeepingTest)
#include "tst_housekeeping.moc"
