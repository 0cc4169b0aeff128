// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/whendone.h"

#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

using namespace longreach;

class WhenDoneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsTheReceiver();
    void callsForAFinishedFuture();
    void forgetsAReceiverThatIsGone();
    void passesOverACancelledFuture();
};

void WhenDoneTest::callsTheReceiver()
{
    QObject receiver;
    QPromise<int> promise;
    int got = 0;
    whenDone(promise.future(), &receiver, [&](int value) { got = value; });
    promise.start();
    promise.addResult(7);
    promise.finish();
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 7);
}

void WhenDoneTest::callsForAFinishedFuture()
{
    QObject receiver;
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    int got = 0;
    whenDone(promise.future(), &receiver, [&](int value) { got = value; });
    QTRY_COMPARE(got, 7);
}

void WhenDoneTest::forgetsAReceiverThatIsGone()
{
    QPromise<int> promise;
    bool isCalled = false;
    {
        QObject receiver;
        whenDone(promise.future(), &receiver, [&](int) { isCalled = true; });
    }
    promise.start();
    promise.addResult(7);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

void WhenDoneTest::passesOverACancelledFuture()
{
    QObject receiver;
    bool isCalled = false;
    QFuture<int> future;
    {
        QPromise<int> promise;
        promise.start();
        future = promise.future();
        whenDone(future, &receiver, [&](int) { isCalled = true; });
    }
    QVERIFY(future.isCanceled());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

LONGREACH_TEST(WhenDoneTest)
#include "tst_whendone.moc"
