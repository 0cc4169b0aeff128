// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/activity.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class ActivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAVerbIsAbout();
    void matchesAllThatIsGiven();
    void knowsWhoIsHere();
};

void ActivityTest::knowsWhatAVerbIsAbout()
{
    QCOMPARE(subjectOf(QStringLiteral("jobCreated")), std::optional(ActivitySubject::Job));
    QCOMPARE(subjectOf(QStringLiteral("eimBack")), std::optional(ActivitySubject::Eim));
    QCOMPARE(subjectOf(QStringLiteral("devicesImported")), std::optional(ActivitySubject::Devices));
    QCOMPARE(subjectOf(QStringLiteral("cardChanged")), std::optional(ActivitySubject::Card));
    QVERIFY(!subjectOf(QStringLiteral("started")));
}

void ActivityTest::matchesAllThatIsGiven()
{
    const Activity line{.id = 7,
                        .at = fromUnixMilliseconds(1'000),
                        .who = QStringLiteral("ada"),
                        .verb = QStringLiteral("jobCreated"),
                        .object = QStringLiteral("job 7"),
                        .detail = QStringLiteral("Move Brazil")};
    QVERIFY(matches({}, line));
    QVERIFY(matches({.text = QStringLiteral("brazil"), .subjects = {ActivitySubject::Job}}, line));
    QVERIFY(!matches({.text = QStringLiteral("brazil"), .subjects = {ActivitySubject::Card}}, line));
    QVERIFY(!matches({.text = QStringLiteral("peru")}, line));
    QVERIFY(!matches({.object = QStringLiteral("job 70")}, line));
    QVERIFY(matches({.from = line.at}, line));
    QVERIFY(!matches({.from = line.at + std::chrono::milliseconds(1)}, line));
    QVERIFY(matches({.after = 6}, line));
    QVERIFY(!matches({.after = 7}, line));
}

void ActivityTest::knowsWhoIsHere()
{
    qputenv("USER", "grace");
    QCOMPARE(systemUserName(), QStringLiteral("grace"));
    for (const auto *variable : {"USER", "USERNAME", "LOGNAME"})
        qunsetenv(variable);
    QVERIFY(!systemUserName().isEmpty());
}

LONGREACH_TEST(ActivityTest)
#include "tst_activity.moc"
