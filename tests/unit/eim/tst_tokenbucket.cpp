// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/http/tokenbucket.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;
using eim::TokenBucket;

class TokenBucketTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsNoMoreThroughThanItsRate();
    void knowsNoLimitAtZero();
    void holdsBack();

private:
    const TokenBucket::Moment m_start{1h};
};

void TokenBucketTest::letsNoMoreThroughThanItsRate()
{
    TokenBucket bucket(20);
    int taken = 0;
    for (auto passed = 0ms; passed < 10s; passed += 1ms)
        taken += bucket.take(m_start + passed) == 0ms ? 1 : 0;
    QVERIFY2(taken >= 198 && taken <= 202, qPrintable(QString::number(taken)));

    TokenBucket slow(1);
    QCOMPARE(slow.take(m_start), 0ms);
    QCOMPARE(slow.take(m_start + 100ms), 900ms);
    QCOMPARE(slow.take(m_start + 1s), 0ms);
}

void TokenBucketTest::knowsNoLimitAtZero()
{
    TokenBucket bucket(0);
    for (int at = 0; at < 1'000; ++at)
        QCOMPARE(bucket.take(m_start), 0ms);
}

void TokenBucketTest::holdsBack()
{
    TokenBucket bucket(0);
    bucket.holdUntil(m_start + 5s);
    bucket.holdUntil(m_start + 2s);
    QCOMPARE(bucket.take(m_start + 3s), 2'000ms);
    QCOMPARE(bucket.take(m_start + 5s), 0ms);
}

LONGREACH_TEST(TokenBucketTest)
#include "tst_tokenbucket.moc"
