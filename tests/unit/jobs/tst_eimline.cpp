// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/eimline.h"

#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class EimLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restsLongerEachTime();
    void takesManyFailuresAtOnceForOne();
    void triesTheGroundWithOne();
    void forgivesOneLostAnswer();
    void saysWhyThereIsNoEim();
    void knowsItsPace();
    void doesNotTakeAQueueForSlowness();
};

namespace {

const Error Away{Error::Kind::Unreachable, QStringLiteral("connection refused")};

/// When a line that failed at `now` may be used again.
Timestamp endOfRest(const EimLine &line, Timestamp now)
{
    while (line.allowance(1, now) == 0)
        now += 1ms;
    return now;
}

} // namespace

void EimLineTest::restsLongerEachTime()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    auto now = Start;
    std::chrono::milliseconds longest = 0ms;
    for (int failure = 0; failure < 12; ++failure) {
        line.noteFailure(Away, now);
        const auto end = endOfRest(line, now);
        longest = std::max(longest, end - now);
        QVERIFY(end - now >= 250ms && end - now <= 60s);
        now = end;
    }
    QVERIFY(longest >= 30s);
    QCOMPARE(line.problem(), std::optional(Away));
    line.noteAnswer({now}, now);
    QVERIFY(!line.problem());
    line.noteFailure(Away, now);
    QVERIFY(endOfRest(line, now) - now <= 500ms);
}

void EimLineTest::takesManyFailuresAtOnceForOne()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    for (int request = 0; request < 50; ++request)
        line.noteFailure(Away, Start);
    QVERIFY(endOfRest(line, Start) - Start <= 500ms);
}

void EimLineTest::triesTheGroundWithOne()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    QCOMPARE(line.allowance(50, Start), 50);
    line.noteFailure(Away, Start);
    QCOMPARE(line.allowance(50, Start + 1s), 1);
    line.noteAnswer({Start}, Start);
    QCOMPARE(line.allowance(50, Start + 1s), 50);
}

void EimLineTest::forgivesOneLostAnswer()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    const Error lost{Error::Kind::OutcomeUnknown, {}};
    line.noteLost(lost, Start);
    line.noteLost(lost, Start);
    QCOMPARE(line.allowance(50, Start), 50);
    line.noteLost(lost, Start);
    QCOMPARE(line.allowance(50, Start), 0);
}

void EimLineTest::saysWhyThereIsNoEim()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("gone"), source, 3);
    QVERIFY(!line.open(Start));
    QCOMPARE(line.problem()->kind, Error::Kind::NotFound);
}

void EimLineTest::knowsItsPace()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    for (int answer = 0; answer < 200; ++answer)
        line.noteAnswer({Start}, Start + 2ms);
    const auto quick = line.pace();
    QVERIFY2(quick > 450 && quick < 550, qPrintable(QString::number(quick)));
    for (int answer = 0; answer < 200; ++answer)
        line.noteAnswer({Start}, Start + 50ms);
    QVERIFY(line.pace() < quick / 10);
}

void EimLineTest::doesNotTakeAQueueForSlowness()
{
    const FakeEimSource source;
    EimLine line(QStringLiteral("lab"), source, 3);
    EimLine::Departure last;
    for (int request = 0; request < 100; ++request)
        last = line.depart(Start);
    QCOMPARE(last.among, 100);
    for (int request = 0; request < 100; ++request)
        line.arrive();
    for (int answer = 0; answer < 200; ++answer)
        line.noteAnswer(last, Start + 100ms);
    QVERIFY2(line.pace() > 900, qPrintable(QString::number(line.pace())));
}

LONGREACH_TEST(EimLineTest)
#include "tst_eimline.moc"
