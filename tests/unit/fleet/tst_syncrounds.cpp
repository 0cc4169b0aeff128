// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/syncrounds.h"

#include "app/fleet/eimdirectory.h"
#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace longreach;
using namespace longreach::fleet;
using namespace std::chrono_literals;
using longreach::fakes::sampleFleetDevice;

namespace {

/// A fake eIM whose list takes time, and that counts how often it is asked for it.
class ListingEim final : public ports::Eim {
public:
    ListingEim(std::shared_ptr<fakes::FakeEim> inner, fakes::ManualClock &clock)
        : m_inner(std::move(inner)), m_clock(clock)
    {}

    [[nodiscard]] CapabilitySet capabilities() const override { return m_inner->capabilities(); }
    QFuture<Result<ports::EimIdentity>> identify(std::stop_token stop) override
    {
        if (isLocked)
            return QtFuture::makeReadyFuture(
                Result<ports::EimIdentity>(failure(Error::Kind::Locked, QStringLiteral("credential: locked"))));
        return m_inner->identify(stop);
    }
    QFuture<Result<QString>> submit(ports::OrderRequest request, std::stop_token stop) override
    {
        return m_inner->submit(std::move(request), stop);
    }
    QFuture<Result<ports::OrderReport>> report(QString orderId, std::stop_token stop) override
    {
        return m_inner->report(orderId, stop);
    }
    QFuture<Result<bool>> revoke(QString orderId, std::stop_token stop) override
    {
        return m_inner->revoke(orderId, stop);
    }
    QFuture<Result<std::vector<ports::Reconciliation>>> reconcile(std::vector<ports::OrderRequest> requests,
                                                                  std::vector<QString> known,
                                                                  std::stop_token stop) override
    {
        return m_inner->reconcile(std::move(requests), std::move(known), stop);
    }
    QFuture<Result<ports::DevicePage>> devices(QString from, int limit, std::stop_token stop) override
    {
        ++walks;
        m_clock.advance(walkTime);
        return m_inner->devices(from, limit, stop);
    }
    QFuture<Result<Device>> device(Eid eid, std::stop_token stop) override { return m_inner->device(eid, stop); }

    std::atomic<int> walks = 0;
    std::atomic<bool> isLocked = false; ///< its credentials are
    std::chrono::milliseconds walkTime{};

private:
    std::shared_ptr<fakes::FakeEim> m_inner;
    fakes::ManualClock &m_clock;
};

/// Opens one eIM, whatever its name.
class OneEimOpener final : public ports::EimOpener {
public:
    Result<std::shared_ptr<ports::Eim>> open(const EimConnection &) override { return eim; }

    std::shared_ptr<ports::Eim> eim;
};

} // namespace

class SyncRoundsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void doesNothingWhileNotActive();
    void syncsAgainAndAgain();
    void keepsItsPaceWhenTheClockIsSetBack();
    void syncsLabsMoreOften();
    void restsAfterALongWalk();
    void waitsLongerAfterEachFailure();
    void syncsAtOnceWhatWasUnlocked();
    void asksWhoCannotListHowItDoes();
    void beginsAnewWithAnotherConnection();
    void staysAwayIfThePersonWantsIt();
    void endsWhenItIsNotItsTurnAnyMore();

private:
    void start(EimConnection::Environment environment = EimConnection::Environment::Test, const SyncPace &pace = Pace);
    /// Lets `time` go by in small steps; returns how many times the list was read meanwhile.
    int pass(std::chrono::milliseconds time);
    void settle();
    [[nodiscard]] EimHealth health() const { return m_eims->health(QStringLiteral("plant")); }

    static constexpr SyncPace Pace{.interval = 5min, .labInterval = 5s, .firstAfter = 10s};

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::shared_ptr<fakes::FakeEim> m_fake;
    std::shared_ptr<ListingEim> m_eim;
    OneEimOpener m_opener;
    std::unique_ptr<EimDirectory> m_eims;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<SyncRounds> m_rounds;
    std::unique_ptr<QSignalSpy> m_told;
};

void SyncRoundsTest::init()
{
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_fake = std::make_shared<fakes::FakeEim>(m_clock);
    m_fake->put(sampleFleetDevice(1));
    m_eim = std::make_shared<ListingEim>(m_fake, m_clock);
    m_opener.eim = m_eim;
    m_eims = std::make_unique<EimDirectory>(*m_journal, m_opener, m_clock);
    m_inventory = std::make_unique<Inventory>(*m_journal);
}

void SyncRoundsTest::cleanup()
{
    m_rounds.reset();
    m_inventory.reset();
    m_eims.reset();
}

void SyncRoundsTest::start(EimConnection::Environment environment, const SyncPace &pace)
{
    EimConnection connection;
    connection.name = QStringLiteral("plant");
    connection.baseUrl = QUrl(QStringLiteral("https://eim.example"));
    connection.environment = environment;
    m_rounds = std::make_unique<SyncRounds>(*m_eims, *m_inventory, m_clock, pace);
    m_told = std::make_unique<QSignalSpy>(m_rounds.get(), &SyncRounds::synced);
    m_rounds->setActive(true);
    const auto saved = m_eims->save(connection);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
}

void SyncRoundsTest::settle()
{
    // The fake answers from a thread of its own, and what it answers comes with the next event.
    QTRY_VERIFY(!m_rounds->isBusy());
}

int SyncRoundsTest::pass(std::chrono::milliseconds time)
{
    const auto before = m_eim->walks.load();
    const auto end = m_clock.now() + time;
    while (m_clock.now() < end) {
        m_clock.advance(std::min<std::chrono::milliseconds>(1s, end - m_clock.now()));
        m_rounds->tick();
        settle();
    }
    return m_eim->walks - before;
}

void SyncRoundsTest::doesNothingWhileNotActive()
{
    start();
    m_rounds->setActive(false);
    QCOMPARE(pass(1h), 0);
    QCOMPARE(health().standing, EimHealth::Standing::NeverAsked);
}

void SyncRoundsTest::syncsAgainAndAgain()
{
    start();
    QCOMPARE(pass(9s), 0);
    QCOMPARE(pass(2s), 1);
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(m_told->front().at(0).toString(), QStringLiteral("plant"));
    QCOMPARE(health().standing, EimHealth::Standing::Well);
    QVERIFY(health().syncedAt);
    QCOMPARE(m_journal->devices().find({sampleFleetDevice(1).eid}).result()->size(), std::size_t{1});
    QCOMPARE(pass(4min), 0);
    QCOMPARE(pass(2min), 1);
    QCOMPARE(pass(50min), 10);
}

void SyncRoundsTest::keepsItsPaceWhenTheClockIsSetBack()
{
    start();
    QCOMPARE(pass(11s), 1);
    QCOMPARE(pass(1min), 0);
    m_clock.advance(-1h);
    QCOMPARE(pass(3min), 0);
    QCOMPARE(pass(2min), 1);
}

void SyncRoundsTest::syncsLabsMoreOften()
{
    start(EimConnection::Environment::Lab);
    QCOMPARE(pass(11s), 1);
    QCOMPARE(pass(1min), 12);
}

void SyncRoundsTest::restsAfterALongWalk()
{
    start();
    m_eim->walkTime = 4min;
    QCOMPARE(pass(15s), 1);
    QCOMPARE(pass(15min), 0);
    QCOMPARE(pass(2min), 1);
}

void SyncRoundsTest::waitsLongerAfterEachFailure()
{
    start();
    QCOMPARE(pass(11s), 1);
    m_fake->setReachable(false);
    QCOMPARE(pass(5min), 1);
    QCOMPARE(health().standing, EimHealth::Standing::Failing);
    const QSignalSpy asked(m_eims.get(), &EimDirectory::healthChanged);
    QCOMPARE(pass(9min), 0);
    QVERIFY(asked.empty());
    QCOMPARE(pass(2min), 0); // asked who it is first
    QCOMPARE(asked.size(), 2);
    pass(6h);
    QVERIFY2(asked.size() <= 2 * 9, qPrintable(QString::number(asked.size())));
    m_fake->setReachable(true);
    QVERIFY(pass(61min) >= 1);
    QCOMPARE(health().standing, EimHealth::Standing::Well);
    QVERIFY(pass(10min) >= 1);
}

void SyncRoundsTest::syncsAtOnceWhatWasUnlocked()
{
    m_eim->isLocked = true;
    start();
    QCOMPARE(pass(11s), 0);
    QCOMPARE(health().problem->kind, Error::Kind::Locked);
    QCOMPARE(pass(1min), 0);
    m_eim->isLocked = false;
    const auto asked = m_eims->test(QStringLiteral("plant"));
    QTRY_COMPARE(health().standing, EimHealth::Standing::Well);
    QCOMPARE(pass(2s), 1);
    QCOMPARE(pass(4min), 0); // and then as often as before
}

void SyncRoundsTest::asksWhoCannotListHowItDoes()
{
    CapabilitySet none;
    none.deny(Capability::ListDevices, QStringLiteral("no inventory"));
    m_fake->setCapabilities(none);
    start();
    QCOMPARE(pass(21min), 0);
    QCOMPARE(health().standing, EimHealth::Standing::Well);
    QVERIFY(m_clock.now() - *health().askedAt < 6min);
    QVERIFY(!health().syncedAt);
}

void SyncRoundsTest::beginsAnewWithAnotherConnection()
{
    start();
    m_fake->setReachable(false);
    pass(2h);
    QCOMPARE(health().standing, EimHealth::Standing::Failing);
    m_fake->setReachable(true);
    auto connection = *m_eims->find(u"plant");
    connection.baseUrl = QUrl(QStringLiteral("https://other.example"));
    const auto saved = m_eims->save(connection);
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(pass(11s), 1);
}

void SyncRoundsTest::staysAwayIfThePersonWantsIt()
{
    start(EimConnection::Environment::Lab, {.interval = 0s});
    QCOMPARE(pass(1h), 0);
}

void SyncRoundsTest::endsWhenItIsNotItsTurnAnyMore()
{
    start();
    QCOMPARE(pass(11s), 1);
    m_rounds->setActive(false);
    QCOMPARE(pass(1h), 0);
    m_rounds->setActive(true);
    QCOMPARE(pass(11s), 1);
}

LONGREACH_TEST(SyncRoundsTest)
#include "tst_syncrounds.moc"
