// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/mailbox.h"

#include "app/jobs/futures.h"
#include "tests/support/testregistry.h"

#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

using namespace longreach;
using namespace longreach::jobs;

class MailboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheOwnersThread();
    void neverAnswersWithinAwait();
    void answersOnceWhateverTheMoment();
    void saysThatNoAnswerCame();
    void isSilentOnceGone();
    void mayEndWithinAnAnswer();
    void chainsFutures();
};

namespace {

QFuture<Result<int>> readyInt(int value)
{
    return QtFuture::makeReadyFuture(Result<int>(value));
}

} // namespace

void MailboxTest::answersOnTheOwnersThread()
{
    Mailbox mailbox;
    int sum = 0;
    for (int number = 1; number <= 100; ++number) {
        mailbox.await(QtConcurrent::run([number] { return Result<int>(number); }), [&](const Result<int> &result) {
            QCOMPARE(QThread::currentThread(), mailbox.thread());
            sum += *result;
        });
    }
    QTRY_COMPARE(sum, 5'050);
}

void MailboxTest::neverAnswersWithinAwait()
{
    Mailbox mailbox;
    bool isAnswered = false;
    mailbox.await(readyInt(1), [&](const Result<int> &) { isAnswered = true; });
    QVERIFY(!isAnswered);
    QTRY_VERIFY(isAnswered);
}

void MailboxTest::answersOnceWhateverTheMoment()
{
    // Futures that another thread completes just while they are awaited.
    constexpr int Futures = 20'000;
    constexpr int Steps = 64;
    std::atomic<QPromise<Result<int>> *> begun = nullptr;
    std::jthread completing([&begun](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            const std::unique_ptr<QPromise<Result<int>>> promise(begun.exchange(nullptr));
            if (!promise) {
                std::this_thread::yield();
                continue;
            }
            promise->addResult(Result<int>(1));
            promise->finish();
        }
    });
    Mailbox mailbox;
    int answers = 0;
    for (int count = 0; count < Futures; ++count) {
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        const auto future = promise->future();
        begun = promise.release();
        for (std::atomic<int> step = 0; step < count % Steps;)
            ++step; // a little later each time
        mailbox.await(future, [&answers](const Result<int> &result) { answers += *result; });
        while (begun)
            std::this_thread::yield();
    }
    QTRY_COMPARE(answers, Futures);
}

void MailboxTest::saysThatNoAnswerCame()
{
    Mailbox mailbox;
    std::optional<Error> error;
    QPromise<Result<int>> promise;
    promise.start();
    mailbox.await(promise.future(), [&](const Result<int> &result) { error = result.error(); });
    promise.finish();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Cancelled);
}

void MailboxTest::isSilentOnceGone()
{
    std::atomic<int> answers = 0;
    for (int round = 0; round < 50; ++round) {
        auto mailbox = std::make_unique<Mailbox>();
        for (int call = 0; call < 20; ++call)
            mailbox->await(QtConcurrent::run([] { return Result<int>(1); }), [&](const Result<int> &) { ++answers; });
    } // gone while answers are on their way
    const auto before = answers.load();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(answers.load(), before);
}

void MailboxTest::mayEndWithinAnAnswer()
{
    auto mailbox = std::make_unique<Mailbox>();
    int answers = 0;
    for (int call = 0; call < 3; ++call) {
        mailbox->await(readyInt(call), [&](const Result<int> &) {
            ++answers;
            mailbox.reset();
        });
    }
    QTRY_COMPARE(answers, 1);
    QVERIFY(!mailbox);
}

void MailboxTest::chainsFutures()
{
    const auto doubled = chained<int>(readyInt(21), [](int value) { return readyInt(2 * value); });
    QCOMPARE(waitFor(doubled).value(), 42);
    const Result<int> failed = failure(Error::Kind::NotFound, QStringLiteral("gone"));
    bool isCalled = false;
    const auto chain = chained<int>(QtFuture::makeReadyFuture(failed), [&](int value) {
        isCalled = true;
        return readyInt(value);
    });
    QCOMPARE(waitFor(chain).error().kind, Error::Kind::NotFound);
    QVERIFY(!isCalled);
}

LONGREACH_TEST(MailboxTest)
#include "tst_mailbox.moc"
