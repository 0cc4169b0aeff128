// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/journal.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::test;

class JournalContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void raisesRevisionWithEachCommit();
    void keepsRevisionWhenAWriteFails();
    void executesWritesInOrder();
    void keepsActivityNewestFirst();
};

void JournalContract::raisesRevisionWithEachCommit()
{
    JournalUnderTest journal;
    auto last = journal->revision().result().value();
    for (int number = 0; number < 3; ++number) {
        QVERIFY(journal->devices().save({sampleDevice(number)}).result());
        const auto now = journal->revision().result().value();
        QVERIFY(now > last);
        last = now;
    }
    QCOMPARE(journal->revision().result().value(), last);
}

void JournalContract::keepsRevisionWhenAWriteFails()
{
    JournalUnderTest journal;
    const auto before = journal->revision().result().value();
    QVERIFY(!journal->eims().remove(7).result());
    QCOMPARE(journal->revision().result().value(), before);
}

void JournalContract::executesWritesInOrder()
{
    JournalUnderTest journal;
    std::vector<QFuture<Result<void>>> writes;
    for (int turn = 0; turn < 50; ++turn) {
        auto device = sampleDevice(1);
        device.label = QString::number(turn);
        writes.push_back(journal->devices().save({device}));
    }
    for (auto &write : writes)
        QVERIFY(write.result());
    const auto found = journal->devices().find({sampleDevice(1).eid}).result().value();
    QCOMPARE(found.at(0).label, QStringLiteral("49"));
}

void JournalContract::keepsActivityNewestFirst()
{
    JournalUnderTest journal;
    for (int number = 1; number <= 5; ++number) {
        const ports::Activity activity{.at = journal.clock().now(),
                                       .who = QStringLiteral("ada"),
                                       .verb = QStringLiteral("jobCreated"),
                                       .object = QStringLiteral("job %1").arg(number),
                                       .detail = QStringLiteral("enable, 12 devices")};
        QVERIFY(journal->activity().add(activity).result());
    }
    const auto newest = journal->activity().read(0, 2).result().value();
    QCOMPARE(newest.size(), 2U);
    QCOMPARE(newest.at(0).object, QStringLiteral("job 5"));
    QCOMPARE(newest.at(0).at, journal.clock().now());
    const auto older = journal->activity().read(newest.at(1).id, 10).result().value();
    QCOMPARE(older.size(), 3U);
    QCOMPARE(older.at(0).object, QStringLiteral("job 3"));
    QCOMPARE(older.at(2).detail, QStringLiteral("enable, 12 devices"));
}

LONGREACH_TEST(JournalContract)
#include "tst_journal.moc"
