// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/paceestimator.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using jobs::PaceEstimator;
using namespace std::chrono_literals;

class PaceEstimatorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTooEarly();
    void dividesWhatWasDoneByTheTimeItTook();
    void forgetsHowItWasLongAgo();
    void countsTheTimeWithoutProgress();
    void beginsAnewAfterARetry();
    void roundsUpWhatIsLeft();

private:
    static constexpr Timestamp Start{std::chrono::milliseconds{1'795'348'800'000}};
};

void PaceEstimatorTest::saysNothingTooEarly()
{
    PaceEstimator pace;
    QVERIFY(!pace.perMinute(Start));
    pace.note(Start, 0);
    pace.note(Start + 2s, 10);
    QVERIFY(!pace.perMinute(Start + 2s));
    pace.note(Start + 6s, 20);
    QVERIFY(pace.perMinute(Start + 6s));
    QVERIFY(!pace.remaining(Start + 6s, 0));
}

void PaceEstimatorTest::dividesWhatWasDoneByTheTimeItTook()
{
    PaceEstimator pace;
    pace.note(Start, 100);
    pace.note(Start + 30s, 160);
    QCOMPARE(pace.perMinute(Start + 30s).value(), 120.0);
    QCOMPARE(pace.remaining(Start + 30s, 240).value(), std::chrono::seconds(120));
}

void PaceEstimatorTest::forgetsHowItWasLongAgo()
{
    PaceEstimator pace;
    pace.note(Start, 0);
    for (int minute = 1; minute <= 20; ++minute)
        pace.note(Start + std::chrono::minutes(minute), minute <= 10 ? minute : 10 + (minute - 10) * 60);
    const auto now = Start + 20min;
    QVERIFY2(pace.perMinute(now).value() > 55, qPrintable(QString::number(*pace.perMinute(now))));
}

void PaceEstimatorTest::countsTheTimeWithoutProgress()
{
    PaceEstimator pace;
    pace.note(Start, 0);
    pace.note(Start + 1min, 60);
    pace.note(Start + 2min, 60);
    QCOMPARE(pace.perMinute(Start + 2min).value(), 30.0);
    QVERIFY(!pace.perMinute(Start + 10min));
}

void PaceEstimatorTest::beginsAnewAfterARetry()
{
    PaceEstimator pace;
    pace.note(Start, 0);
    pace.note(Start + 1min, 100);
    pace.note(Start + 2min, 90);
    QVERIFY(!pace.perMinute(Start + 2min));
    pace.note(Start + 3min, 95);
    QCOMPARE(pace.perMinute(Start + 3min).value(), 5.0);
}

void PaceEstimatorTest::roundsUpWhatIsLeft()
{
    PaceEstimator pace;
    pace.note(Start, 0);
    pace.note(Start + 1min, 7);
    QCOMPARE(pace.remaining(Start + 1min, 1).value(), std::chrono::seconds(9));
}

LONGREACH_TEST(PaceEstimatorTest)
#include "tst_paceestimator.moc"
