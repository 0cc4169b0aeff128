// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/eimdirectory.h"

#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace longreach;
using namespace longreach::fleet;

class EimDirectoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsByName();
    void refusesAnUnsoundConnection();
    void showsWhatAnotherProcessAdds();
    void removesByName();
    void keepsAnEimOpenUntilItsConnectionChanges();
    void notesTheHealthFoundByATest();
    void remembersWhenItWasAway();
    void leavesLinesInTheActivity();
    void testsWhatIsNotSaved();
    void opensFromAnyThread();

private:
    static EimConnection connection(const QString &name)
    {
        EimConnection made;
        made.name = name;
        made.baseUrl = QUrl(QStringLiteral("https://eim.example.com"));
        return made;
    }

    /// The result of a future that needs this thread's event loop.
    template <typename T>
    static Result<T> ended(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return failure(Error::Kind::TimedOut, QStringLiteral("test"));
        return future.result();
    }

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<fakes::FakeEimOpener> m_opener;
    std::shared_ptr<fakes::FakeEim> m_lab;
    std::unique_ptr<EimDirectory> m_directory;
};

void EimDirectoryTest::init()
{
    m_directory.reset();
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_opener = std::make_unique<fakes::FakeEimOpener>();
    m_lab = std::make_shared<fakes::FakeEim>(m_clock);
    m_opener->put(QStringLiteral("lab"), m_lab);
    m_directory = std::make_unique<EimDirectory>(*m_journal, *m_opener, m_clock);
    QVERIFY(ended(m_directory->start()));
}

void EimDirectoryTest::listsByName()
{
    const QSignalSpy changes(m_directory.get(), &EimDirectory::connectionsChanged);
    QVERIFY(ended(m_directory->save(connection(QStringLiteral("zoo")))));
    const auto saved = ended(m_directory->save(connection(QStringLiteral("lab"))));
    QVERIFY(saved && saved->id != 0);
    QCOMPARE(m_directory->connections().size(), 2U);
    QCOMPARE(m_directory->connections().front().name, QStringLiteral("lab"));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(*m_directory->find(u"lab"), *saved);
    QVERIFY(!m_directory->find(u"nowhere"));
    QCOMPARE(ended(m_directory->save(connection(QStringLiteral("lab")))).error().kind, Error::Kind::AlreadyExists);
}

void EimDirectoryTest::refusesAnUnsoundConnection()
{
    auto unsound = connection(QStringLiteral("lab"));
    unsound.baseUrl = QUrl(QStringLiteral("http://eim.example.com"));
    QCOMPARE(ended(m_directory->save(unsound)).error().kind, Error::Kind::ConsentNeeded);
    QVERIFY(m_directory->connections().empty());
}

void EimDirectoryTest::showsWhatAnotherProcessAdds()
{
    const QSignalSpy changes(m_directory.get(), &EimDirectory::connectionsChanged);
    m_journal->eims().save(connection(QStringLiteral("lab")));
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(m_directory->find(u"lab"));
}

void EimDirectoryTest::removesByName()
{
    QVERIFY(ended(m_directory->save(connection(QStringLiteral("lab")))));
    QVERIFY(ended(m_directory->remove(QStringLiteral("lab"))));
    QVERIFY(m_directory->connections().empty());
    QCOMPARE(m_directory->open(QStringLiteral("lab")).error().kind, Error::Kind::NotFound);
    QCOMPARE(ended(m_directory->remove(QStringLiteral("lab"))).error().kind, Error::Kind::NotFound);
}

void EimDirectoryTest::keepsAnEimOpenUntilItsConnectionChanges()
{
    auto saved = ended(m_directory->save(connection(QStringLiteral("lab")))).value();
    const auto first = m_directory->open(QStringLiteral("lab")).value();
    QCOMPARE(first.connection, saved);
    QVERIFY(ended(m_directory->save(connection(QStringLiteral("other")))));
    m_opener->put(QStringLiteral("lab"), std::make_shared<fakes::FakeEim>(m_clock));
    QCOMPARE(m_directory->open(QStringLiteral("lab"))->eim, first.eim);
    saved.parallelRequests = 2;
    QVERIFY(ended(m_directory->save(saved)));
    QVERIFY(m_directory->open(QStringLiteral("lab"))->eim != first.eim);
}

void EimDirectoryTest::notesTheHealthFoundByATest()
{
    QVERIFY(ended(m_directory->save(connection(QStringLiteral("lab")))));
    QCOMPARE(m_directory->health(QStringLiteral("lab")).standing, EimHealth::Standing::NeverAsked);
    const QSignalSpy changes(m_directory.get(), &EimDirectory::healthChanged);
    const auto asking = m_directory->test(QStringLiteral("lab"));
    QCOMPARE(m_directory->health(QStringLiteral("lab")).standing, EimHealth::Standing::Asking);
    const auto identity = ended(asking);
    QVERIFY(identity);
    auto health = m_directory->health(QStringLiteral("lab"));
    QCOMPARE(health.standing, EimHealth::Standing::Well);
    QCOMPARE(health.eimId, identity->eimId);
    QCOMPARE(health.capabilities, identity->capabilities);
    QCOMPARE(health.wellAt, std::optional(m_clock.now()));
    QCOMPARE(changes.size(), 2);

    m_lab->setReachable(false);
    m_clock.advance(std::chrono::minutes(1));
    QCOMPARE(ended(m_directory->test(QStringLiteral("lab"))).error().kind, Error::Kind::Unreachable);
    health = m_directory->health(QStringLiteral("lab"));
    QCOMPARE(health.standing, EimHealth::Standing::Failing);
    QCOMPARE(health.problem->kind, Error::Kind::Unreachable);
    QCOMPARE(*health.askedAt - *health.wellAt, std::chrono::minutes(1));
}

void EimDirectoryTest::remembersWhenItWasAway()
{
    const auto name = QStringLiteral("lab");
    QVERIFY(ended(m_directory->save(connection(name))));
    QVERIFY(ended(m_directory->test(name)));
    m_clock.advance(std::chrono::minutes(1));
    m_lab->setReachable(false);
    QVERIFY(!ended(m_directory->test(name)));
    const auto since = m_clock.now();
    m_clock.advance(std::chrono::minutes(1));
    QVERIFY(!ended(m_directory->test(name)));
    QCOMPARE(m_directory->health(name).failingSince, std::optional(since));
    m_clock.advance(std::chrono::minutes(1));
    m_lab->setReachable(true);
    QVERIFY(ended(m_directory->test(name)));
    const auto health = m_directory->health(name);
    QVERIFY(!health.failingSince);
    QCOMPARE(health.lastOutage, std::optional(EimHealth::Outage{since, m_clock.now()}));
    QCOMPARE(health.looks.size(), std::size_t{4});
    QVERIFY(health.looks.front().latency && !health.looks[1].latency);
    for (std::size_t look = 0; look < EimHealth::LooksKept; ++look)
        QVERIFY(ended(m_directory->test(name)));
    QCOMPARE(m_directory->health(name).looks.size(), EimHealth::LooksKept);
}

void EimDirectoryTest::leavesLinesInTheActivity()
{
    const auto name = QStringLiteral("lab");
    auto saved = ended(m_directory->save(connection(name))).value();
    QVERIFY(ended(m_directory->test(name)));
    m_lab->setReachable(false);
    QVERIFY(!ended(m_directory->test(name)));
    QVERIFY(!ended(m_directory->test(name)));
    m_lab->setReachable(true);
    QVERIFY(ended(m_directory->test(name)));
    saved.name = QStringLiteral("fjord");
    saved.isReadOnly = true;
    QVERIFY(ended(m_directory->save(saved)));
    QVERIFY(ended(m_directory->remove(saved.name)));
    QStringList verbs;
    const auto lines = m_journal->activity().read({}, 0, 99).result().value();
    for (const auto &line : lines)
        verbs.append(line.verb);
    QCOMPARE(verbs.join(u' '), QStringLiteral("eimRemoved eimChanged eimBack eimFailing eimAdded"));
    QCOMPARE(lines.at(1).detail, QStringLiteral("https://eim.example.com, test, read-only, was called 'lab'"));
}

void EimDirectoryTest::testsWhatIsNotSaved()
{
    QVERIFY(ended(m_directory->test(connection(QStringLiteral("lab")))));
    QVERIFY(m_directory->connections().empty());
    QCOMPARE(ended(m_directory->test(connection(QStringLiteral("nobody")))).error().kind, Error::Kind::InvalidInput);
}

void EimDirectoryTest::opensFromAnyThread()
{
    QVERIFY(ended(m_directory->save(connection(QStringLiteral("lab")))));
    std::vector<std::jthread> threads;
    std::atomic<int> same = 0;
    for (int n = 0; n < 4; ++n) {
        threads.emplace_back([&] {
            if (m_directory->open(QStringLiteral("lab"))->eim == m_lab)
                ++same;
        });
    }
    threads.clear();
    QCOMPARE(same.load(), 4);
}

LONGREACH_TEST(EimDirectoryTest)
#include "tst_eimdirectory.moc"
