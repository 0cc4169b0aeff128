// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/enginelease.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::test;
using namespace std::chrono_literals;

class EngineLeaseContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void belongsToOneAtATime();
    void isRenewedByItsHolder();
    void passesOnWhenItRunsOut();
    void isGivenBack();

private:
    const QString m_ada = QStringLiteral("host/1/ada");
    const QString m_bob = QStringLiteral("host/2/bob");
};

void EngineLeaseContract::belongsToOneAtATime()
{
    JournalUnderTest journal;
    QVERIFY(journal->lease().holder().result().value().name.isEmpty());
    const auto held = journal->lease().acquire(m_ada, 10s).result().value();
    QCOMPARE(held.name, m_ada);
    QCOMPARE(held.until, journal.clock().now() + 10s);
    const auto refused = journal->lease().acquire(m_bob, 10s).result();
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().detail.contains(m_ada), qPrintable(refused.error().detail));
    QCOMPARE(journal->lease().holder().result().value().name, m_ada);
}

void EngineLeaseContract::isRenewedByItsHolder()
{
    JournalUnderTest journal;
    QVERIFY(journal->lease().acquire(m_ada, 10s).result());
    journal.clock().advance(8s);
    QVERIFY(journal->lease().acquire(m_ada, 10s).result());
    journal.clock().advance(8s);
    QCOMPARE(journal->lease().acquire(m_bob, 10s).result().error().kind, Error::Kind::Conflict);
}

void EngineLeaseContract::passesOnWhenItRunsOut()
{
    JournalUnderTest journal;
    QVERIFY(journal->lease().acquire(m_ada, 10s).result());
    journal.clock().advance(10s);
    QVERIFY(journal->lease().holder().result().value().name.isEmpty());
    QVERIFY(journal->lease().acquire(m_bob, 10s).result());
    QCOMPARE(journal->lease().acquire(m_ada, 10s).result().error().kind, Error::Kind::Conflict);
}

void EngineLeaseContract::isGivenBack()
{
    JournalUnderTest journal;
    QVERIFY(journal->lease().acquire(m_ada, 10s).result());
    QVERIFY(journal->lease().release(m_bob).result());
    QCOMPARE(journal->lease().holder().result().value().name, m_ada);
    QVERIFY(journal->lease().release(m_ada).result());
    QVERIFY(journal->lease().holder().result().value().name.isEmpty());
    QVERIFY(journal->lease().acquire(m_bob, 10s).result());
}

LONGREACH_TEST(EngineLeaseContract)
#include "tst_enginelease.moc"
