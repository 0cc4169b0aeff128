// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/codepool.h"

#include "app/jobs/futures.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/fakesealer.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;

class CodePoolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void keepsCodesSealed();
    void handsEachCodeOutOnce();
    void keepsCount();
};

namespace {

struct Pool {
    fakes::ManualClock clock;
    fakes::FakeJournal journal{clock};
    fakes::FakeSealer sealer;
    CodePool codes{journal.codes(), sealer};
};

} // namespace

void CodePoolTest::readsAFile()
{
    const auto eid = sampleEid(1).toString();
    const auto text = QStringLiteral("\uFEFFeid;code\r\n"
                                     "%1;LPA:1$dp.example.com$AAA\r\n"
                                     "# pool\r\n"
                                     "1$dp.example.com$BBB\r\n"
                                     "\r\n"
                                     "1$dp.example.com$BBB\r\n"
                                     "%1;1$dp.example.com$CCC\r\n"
                                     "12;1$dp.example.com$DDD\r\n"
                                     "%1;SECRET\r\n")
                          .arg(eid);
    const auto file = CodeFile::read(text);
    QCOMPARE(file.entries.size(), std::size_t{2});
    QCOMPARE(file.entries[0].eid, std::optional(sampleEid(1)));
    QCOMPARE(file.entries[0].code.matchingId(), QStringLiteral("AAA"));
    QVERIFY(!file.entries[1].eid);
    QCOMPARE(file.badLines.size(), std::size_t{4});
    QCOMPARE(file.badLines[0].line, 6);
    QCOMPARE(file.badLines[3].line, 9);
    for (const auto &bad : file.badLines)
        QVERIFY2(!bad.finding.contains(u"SECRET") && !bad.finding.contains(u"CCC"), qPrintable(bad.finding));
}

void CodePoolTest::keepsCodesSealed()
{
    Pool pool;
    const auto entries = CodeFile::read(u"1$dp.example.com$TOPSECRET").entries;
    QCOMPARE(waitFor(pool.codes.add(entries)).value(), 1);
    QCOMPARE(waitFor(pool.codes.add(entries)).value(), 0);
    const auto records = waitFor(pool.journal.codes().readAll()).value();
    QVERIFY(!records[0].sealed.contains("TOPSECRET"));
    QVERIFY(!records[0].masked.contains(u"TOPSECRET"));
}

void CodePoolTest::handsEachCodeOutOnce()
{
    Pool pool;
    const auto text = QStringLiteral("1$dp.example.com$FREE\n%1,1$dp.example.com$MINE").arg(sampleEid(7).toString());
    QCOMPARE(waitFor(pool.codes.add(CodeFile::read(text).entries)).value(), 2);
    const auto mine = waitFor(pool.codes.handOut(sampleEid(7), 1, 0)).value();
    QCOMPARE(mine.code.matchingId(), QStringLiteral("MINE"));
    QCOMPARE(waitFor(pool.codes.handOut(sampleEid(7), 1, 0)).value().id, mine.id);
    QCOMPARE(waitFor(pool.codes.handOut(sampleEid(8), 1, 1)).value().code.matchingId(), QStringLiteral("FREE"));
    QCOMPARE(waitFor(pool.codes.handOut(sampleEid(9), 1, 2)).error().kind, Error::Kind::NotFound);
}

void CodePoolTest::keepsCount()
{
    Pool pool;
    const auto text =
        QStringLiteral("1$a.example$A\n1$a.example$B\n1$a.example$C\n%1,1$a.example$D").arg(sampleEid(1).toString());
    QCOMPARE(waitFor(pool.codes.add(CodeFile::read(text).entries)).value(), 4);
    const auto spent = waitFor(pool.codes.handOut(sampleEid(5), 1, 0)).value();
    const auto unknown = waitFor(pool.codes.handOut(sampleEid(6), 1, 1)).value();
    QVERIFY(waitFor(pool.codes.setSpent(spent.id)));
    QVERIFY(waitFor(pool.codes.setUnknown(unknown.id)));
    const auto counts = waitFor(pool.codes.counts()).value();
    QCOMPARE(counts.unspent, 2);
    QCOMPARE(counts.bound, 1);
    QCOMPARE(counts.spent, 1);
    QCOMPARE(counts.unknown, 1);
}

LONGREACH_TEST(CodePoolTest)
#include "tst_codepool.moc"
