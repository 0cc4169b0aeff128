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
    void readsTheActivityThatIsMeant();
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
        const Activity activity{.at = journal.clock().now(),
                                .who = QStringLiteral("ada"),
                                .verb = QStringLiteral("jobCreated"),
                                .object = QStringLiteral("job %1").arg(number),
                                .detail = QStringLiteral("enable, 12 devices")};
        QVERIFY(journal->activity().add(activity).result());
    }
    const auto newest = journal->activity().read({}, 0, 2).result().value();
    QCOMPARE(newest.size(), 2U);
    QCOMPARE(newest.at(0).object, QStringLiteral("job 5"));
    QCOMPARE(newest.at(0).at, journal.clock().now());
    const auto older = journal->activity().read({}, newest.at(1).id, 10).result().value();
    QCOMPARE(older.size(), 3U);
    QCOMPARE(older.at(0).object, QStringLiteral("job 3"));
    QCOMPARE(older.at(2).detail, QStringLiteral("enable, 12 devices"));
}

void JournalContract::readsTheActivityThatIsMeant()
{
    JournalUnderTest journal;
    const auto start = journal.clock().now();
    const auto add = [&](int minute, const QString &who, const QString &verb, const QString &object) {
        const Activity activity{.at = start + std::chrono::minutes(minute), .who = who, .verb = verb, .object = object};
        QVERIFY(journal->activity().add(activity).result());
    };
    add(0, QStringLiteral("ada"), QStringLiteral("eimAdded"), QStringLiteral("100%_lab"));
    add(1, QStringLiteral("ada"), QStringLiteral("jobCreated"), QStringLiteral("job 1"));
    add(2, QStringLiteral("engine"), QStringLiteral("jobFinished"), QStringLiteral("job 1"));
    add(3, QStringLiteral("Bob"), QStringLiteral("cardChanged"), QStringLiteral("job 10"));
    const auto objects = [&](const ActivityFilter &filter) {
        QStringList verbs;
        const auto lines = journal->activity().read(filter, 0, 10).result().value();
        for (const auto &activity : lines)
            verbs.append(activity.verb);
        return verbs.join(u' ');
    };
    QCOMPARE(objects({.text = QStringLiteral("bob")}), QStringLiteral("cardChanged"));
    QCOMPARE(objects({.text = QStringLiteral("100%_")}), QStringLiteral("eimAdded"));
    QCOMPARE(objects({.text = QStringLiteral("1%")}), QString());
    QCOMPARE(objects({.object = QStringLiteral("job 1")}), QStringLiteral("jobFinished jobCreated"));
    QCOMPARE(objects({.subjects = {ActivitySubject::Eim, ActivitySubject::Card}}),
             QStringLiteral("cardChanged eimAdded"));
    QCOMPARE(objects({.from = start + std::chrono::minutes(2)}), QStringLiteral("cardChanged jobFinished"));
    QCOMPARE(objects({.text = QStringLiteral("ada"), .subjects = {ActivitySubject::Job}}),
             QStringLiteral("jobCreated"));
    QCOMPARE(objects({.after = 2}), QStringLiteral("cardChanged jobFinished"));
    const auto second = journal->activity().read({.subjects = {ActivitySubject::Job}}, 3, 10).result().value();
    QCOMPARE(second.size(), 1U);
    QCOMPARE(second.front().verb, QStringLiteral("jobCreated"));
}

LONGREACH_TEST(JournalContract)
#include "tst_journal.moc"
