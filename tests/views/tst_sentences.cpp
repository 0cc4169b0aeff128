// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "views/common/agetext.h"
#include "views/common/errortext.h"
#include "views/common/words.h"
#include "views/jobs/jobwords.h"

#include <QSet>
#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;

/// What a person reads: ages, errors, enumerators, consequences.
class SentencesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAges_data();
    void saysAges();
    void saysNever();
    void saysWhatCouldNotBeDone();
    void hasWordsForEverything();
    void explainsReasons();
    void warnsOfWhatCannotBeUndone();
    void proposesTitles();
};

void SentencesTest::saysAges_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << qint64{-5} << QStringLiteral("now");
    QTest::newRow("now") << qint64{0} << QStringLiteral("now");
    QTest::newRow("seconds") << qint64{119} << QStringLiteral("119 s");
    QTest::newRow("minutes") << qint64{120} << QStringLiteral("2 min");
    QTest::newRow("two hours") << qint64{7'200} << QStringLiteral("2 h");
    QTest::newRow("hours") << qint64{172'799} << QStringLiteral("47 h");
    QTest::newRow("days") << qint64{172'800} << QStringLiteral("2 d");
}

void SentencesTest::saysAges()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const auto now = currentTime();
    QCOMPARE(ageText(now - std::chrono::seconds(seconds), now), text);
}

void SentencesTest::saysNever()
{
    QCOMPARE(ageText(std::nullopt, currentTime()), QStringLiteral("never"));
    QCOMPARE(agoText(currentTime() - 5min, currentTime()), QStringLiteral("5 min ago"));
}

void SentencesTest::saysWhatCouldNotBeDone()
{
    QSet<QString> causes;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
        const Error error{static_cast<Error::Kind>(kind), QStringLiteral("errno 13")};
        const auto sentence = errorText(QStringLiteral("open the store"), error);
        QVERIFY2(sentence.startsWith(QStringLiteral("Could not open the store: ")), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(error.detail), qPrintable(sentence));
        causes.insert(causeText(error));
    }
    QCOMPARE(causes.size(), static_cast<int>(Error::Kind::Internal) + 1);
}

void SentencesTest::hasWordsForEverything()
{
    for (const auto state : allOperationStates())
        QVERIFY(!words(state).isEmpty());
    for (const auto capability : allCapabilities())
        QVERIFY(!words(capability).isEmpty());
    for (const auto kind : offeredJobKinds()) {
        QVERIFY(!words(kind).isEmpty());
        QVERIFY(!descriptionOf(kind).isEmpty());
        QVERIFY(!iconOf(kind).isEmpty());
    }
    QCOMPARE(offeredJobKinds().size(), std::size_t{11});
}

void SentencesTest::explainsReasons()
{
    QCOMPARE(reasonWords(QStringLiteral("iccidOrAidNotFound")), QStringLiteral("The profile is not on the card"));
    QCOMPARE(reasonWords(QStringLiteral("somethingNew")), QStringLiteral("somethingNew"));
    // What the engine, the eIMs and the cards give as a reason.
    for (const auto *word : {"abortedOrder",
                             "absentAtEim",
                             "answerLost",
                             "associatedEimAlreadyExists",
                             "auditNeverFetched",
                             "cancelled",
                             "catBusy",
                             "ciPKUnknown",
                             "commandError",
                             "counterValueOutOfRange",
                             "damagedPlan",
                             "eimNotFound",
                             "incompleteOutcome",
                             "insufficientMemory",
                             "invalidAssociationToken",
                             "lastEimDeleted",
                             "listed",
                             "returnFallbackProfile",
                             "rollbackFailed",
                             "rolledBack",
                             "noActivationCode",
                             "noProfileMatches",
                             "noSuchDevice",
                             "notInAnyEim",
                             "nothingListed",
                             "notVerified",
                             "noshowOrder",
                             "profilesUnknown",
                             "readOnlyEim",
                             "severalProfilesMatch",
                             "silentSinceDelivery",
                             "stuckOrder",
                             "unknownOutcome",
                             "unsupportedByEim",
                             "wouldDeleteEnabled",
                             "wouldDeleteFallback"})
        QVERIFY2(reasonWords(QLatin1String(word)) != QLatin1String(word), word);
    QCOMPARE(reasonWords({}), QString());
}

void SentencesTest::warnsOfWhatCannotBeUndone()
{
    jobs::JobPlan plan;
    QVERIFY(!isDestructive(plan));
    QVERIFY(consequenceOf(plan, 5).isEmpty());
    plan.kind = JobKind::Delete;
    QVERIFY(isDestructive(plan));
    QVERIFY(consequenceOf(plan, 12).contains(QStringLiteral("12")));
    plan.kind = JobKind::Enable;
    QVERIFY(!isDestructive(plan));
    plan.rollback = false;
    QVERIFY(isDestructive(plan));
    QVERIFY(consequenceOf(plan, 1).contains(QStringLiteral("nobody can call it back")));
    plan.kind = JobKind::Sequence;
    QVERIFY(!isDestructive(plan));
    plan.steps.push_back(jobs::PlanStep::parse(u"delete state:disabled").value());
    QVERIFY(isDestructive(plan));
}

void SentencesTest::proposesTitles()
{
    jobs::JobPlan plan;
    QCOMPARE(proposedTitle(plan), QStringLiteral("Audit"));
    plan.kind = JobKind::Enable;
    plan.profile = jobs::ProfileSelector::parse(u"class:operational").value();
    QCOMPARE(proposedTitle(plan), QStringLiteral("Enable profile: class:operational"));
}

LONGREACH_TEST(SentencesTest)
#include "tst_sentences.moc"
