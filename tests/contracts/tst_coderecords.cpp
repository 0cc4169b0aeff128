// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/coderecords.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::test;
using ports::CodeRecord;

class CodeRecordsContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void addsWhatIsNew();
    void handsOutEachCodeOnce();
    void prefersTheCodeBoundToTheDevice();
    void neverTakesASpentCodeBack();
    void handsOutAFreedCodeAgain();

private:
    static CodeRecord code(int number, std::optional<Eid> eid = {})
    {
        CodeRecord made;
        made.fingerprint = QByteArrayLiteral("print") + QByteArray::number(number);
        made.sealed = QByteArrayLiteral("\x01\x00sealed");
        made.masked = QStringLiteral("1$rsp.example.com$A•••");
        made.eid = eid;
        made.changedAt = fakes::ManualClock::Start;
        return made;
    }
    static Eid eidOf(int number) { return sampleDevice(number, 0).eid; }
};

void CodeRecordsContract::addsWhatIsNew()
{
    JournalUnderTest journal;
    auto bound = code(2, eidOf(2));
    QCOMPARE(journal->codes().add({code(1), bound, code(1)}).result().value(), 2);
    QCOMPARE(journal->codes().add({code(1), code(3)}).result().value(), 1);
    const auto all = journal->codes().readAll().result().value();
    QCOMPARE(all.size(), 3U);
    bound.id = all.at(1).id;
    QCOMPARE(all.at(1), bound);
    QCOMPARE(journal->codes().read(bound.id).result().value(), bound);
    QCOMPARE(journal->codes().read(99).result().error().kind, Error::Kind::NotFound);
}

void CodeRecordsContract::handsOutEachCodeOnce()
{
    JournalUnderTest journal;
    QVERIFY(journal->codes().add({code(1), code(2)}).result());
    journal.clock().advance(std::chrono::seconds(5));
    const auto first = journal->codes().reserve(eidOf(1), 1, 0).result().value();
    QCOMPARE(first.state, CodeRecord::State::Reserved);
    QCOMPARE(first.job, 1);
    QCOMPARE(first.changedAt, journal.clock().now());
    QCOMPARE(journal->codes().reserve(eidOf(1), 1, 0).result().value(), first);
    const auto second = journal->codes().reserve(eidOf(2), 1, 1).result().value();
    QVERIFY(second.id != first.id);
    QCOMPARE(journal->codes().reserve(eidOf(3), 1, 2).result().error().kind, Error::Kind::NotFound);
}

void CodeRecordsContract::prefersTheCodeBoundToTheDevice()
{
    JournalUnderTest journal;
    QVERIFY(journal->codes().add({code(1), code(2, eidOf(2)), code(3, eidOf(3))}).result());
    QCOMPARE(journal->codes().reserve(eidOf(2), 1, 0).result().value().fingerprint, code(2).fingerprint);
    QCOMPARE(journal->codes().reserve(eidOf(1), 1, 1).result().value().fingerprint, code(1).fingerprint);
    QCOMPARE(journal->codes().reserve(eidOf(1), 1, 2).result().error().kind, Error::Kind::NotFound);
}

void CodeRecordsContract::neverTakesASpentCodeBack()
{
    JournalUnderTest journal;
    QVERIFY(journal->codes().add({code(1)}).result());
    const auto id = journal->codes().reserve(eidOf(1), 1, 0).result().value().id;
    QVERIFY(journal->codes().setState(id, CodeRecord::State::Spent).result());
    QCOMPARE(journal->codes().setState(id, CodeRecord::State::Unspent).result().error().kind, Error::Kind::Conflict);
    QCOMPARE(journal->codes().setState(id, CodeRecord::State::Reserved).result().error().kind, Error::Kind::Conflict);
    QVERIFY(journal->codes().setState(id, CodeRecord::State::Unknown).result());
    QCOMPARE(journal->codes().read(id).result().value().state, CodeRecord::State::Unknown);
    QCOMPARE(journal->codes().setState(99, CodeRecord::State::Spent).result().error().kind, Error::Kind::NotFound);
}

void CodeRecordsContract::handsOutAFreedCodeAgain()
{
    JournalUnderTest journal;
    QVERIFY(journal->codes().add({code(1)}).result());
    const auto id = journal->codes().reserve(eidOf(1), 1, 0).result().value().id;
    QVERIFY(journal->codes().setState(id, CodeRecord::State::Unspent).result());
    const auto again = journal->codes().reserve(eidOf(2), 4, 7).result().value();
    QCOMPARE(again.id, id);
    QCOMPARE(again.job, 4);
    QCOMPARE(again.sequence, 7);
}

LONGREACH_TEST(CodeRecordsContract)
#include "tst_coderecords.moc"
