// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labclock.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

class LabClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsFasterThanTheWall();
    void keepsWhatIsPast();
    void standsStillInAPause();
};

void LabClockTest::runsFasterThanTheWall()
{
    const LabClock clock(1000, 5s);
    QVERIFY(clock.now() >= 5s);
    QTRY_VERIFY(clock.now() >= 15s);
    QCOMPARE(clock.toReal(1000s).count(), 1.0);
    QCOMPARE(clock.toWall(1005s) - clock.toWall(5s), std::chrono::system_clock::duration(1s));
}

void LabClockTest::keepsWhatIsPast()
{
    LabClock clock(1000);
    QTRY_VERIFY(clock.now() > 20s);
    const auto moment = clock.now() - 10s;
    const auto read = clock.toWall(moment);
    clock.setSpeed(2);
    QCOMPARE(clock.toWall(moment), read);
    QCOMPARE(clock.toReal(10s).count(), 5.0);
    const auto changed = clock.now();
    const auto stretch = clock.toWall(changed + 4s) - clock.toWall(changed + 2s);
    QVERIFY(std::chrono::abs(stretch - 1s) < 1us); // rounded
}

void LabClockTest::standsStillInAPause()
{
    LabClock clock(100'000);
    clock.setPaused(true);
    const auto moment = clock.now();
    const auto before = std::chrono::system_clock::now();
    QTRY_VERIFY(std::chrono::system_clock::now() - before > 20ms);
    QCOMPARE(clock.now(), moment);
    QVERIFY(clock.isPaused());
    QVERIFY(clock.toWall(moment) <= before);
    QCOMPARE(clock.speed(), 100'000.0);
    clock.setPaused(false);
    QTRY_VERIFY(clock.now() > moment);
    QVERIFY(clock.toWall(moment + 1s) > before);
}

LONGREACH_TEST(LabClockTest)
#include "tst_labclock.moc"
