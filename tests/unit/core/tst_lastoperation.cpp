// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lastoperation.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;

class LastOperationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhatWasNeverSent();
    void endsWithoutAResult();
    void givesWayToWhatWasSentLater();
    void namesOutcomes();

private:
    static constexpr Timestamp Sent = fromUnixMilliseconds(1'790'000'000'000);

    static Operation sent(OperationState state)
    {
        Operation operation{.eid = Eid::parse(u"89049032001000000000000000000015").value()};
        operation.state = state;
        operation.submittedAt = Sent;
        operation.changedAt = Sent + 5min;
        return operation;
    }
};

void LastOperationTest::passesOverWhatWasNeverSent()
{
    auto operation = sent(OperationState::Ineligible);
    operation.submittedAt.reset();
    QVERIFY(!lastOf(operation));
}

void LastOperationTest::endsWithoutAResult()
{
    QCOMPARE(lastOf(sent(OperationState::Expired))->endedAt, Sent + 5min);
    QVERIFY(!lastOf(sent(OperationState::Accepted))->endedAt);
    auto unknown = sent(OperationState::Interrupted);
    QVERIFY(!lastOf(unknown)->endedAt); // it may still be found out
    unknown.isSettled = true;
    QCOMPARE(lastOf(unknown)->endedAt, Sent + 5min);
    auto done = sent(OperationState::Succeeded);
    done.finishedAt = Sent + 4min;
    QCOMPARE(lastOf(done)->endedAt, Sent + 4min);
}

void LastOperationTest::givesWayToWhatWasSentLater()
{
    const auto first = *lastOf(sent(OperationState::Accepted));
    QVERIFY(isNews({}, first));
    QVERIFY(!isNews(first, first));
    auto later = first;
    later.submittedAt += 1min;
    QVERIFY(isNews(first, later));
    auto earlier = *lastOf(sent(OperationState::Verified));
    earlier.submittedAt -= 1min;
    QVERIFY(!isNews(first, earlier)); // an audit of what was done before
}

void LastOperationTest::namesOutcomes()
{
    for (const auto outcome : AllOutcomes)
        QCOMPARE(outcomeFromWord(toWord(outcome)), outcome);
    QVERIFY(!outcomeFromWord(u"pending"));
}

LONGREACH_TEST(LastOperationTest)
#include "tst_lastoperation.moc"
