// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "models/charts/operationlog.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <numeric>

using namespace longreach;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;
using namespace std::chrono_literals;

class OperationLogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachOperationOnceWhereItEnded();
    void leavesOutWhatWasNeverSent();
    void measuresAnswers();
    void sortsTimesIntoClasses();
    void followsOrdersInFlight();
    void narrowsToDevices();
    void forgetsOldJobs();

private:
    /// Operation `sequence` of job 1 on the device of that number, sent `ago` before SampleNow.
    static OperationMoments sent(qint64 sequence, OperationState state, std::chrono::seconds ago);
    /// One that ended so, `after` it was sent.
    static OperationMoments ended(qint64 sequence, OperationState state, std::chrono::seconds ago,
                                  std::chrono::milliseconds after);
    static qint64 sumOf(const std::vector<OutcomeCounts> &counts, Outcome outcome);

    const TimeGrid m_hour = columnsOf(ChartSpan::Hour, SampleNow);
};

OperationMoments OperationLogTest::sent(qint64 sequence, OperationState state, std::chrono::seconds ago)
{
    return {.job = 1,
            .sequence = sequence,
            .eid = sampleFleetDevice(static_cast<int>(sequence)).eid,
            .state = state,
            .submittedAt = SampleNow - ago,
            .deliveredAt = std::nullopt,
            .finishedAt = std::nullopt,
            .changedAt = SampleNow - ago};
}

OperationMoments OperationLogTest::ended(qint64 sequence, OperationState state, std::chrono::seconds ago,
                                         std::chrono::milliseconds after)
{
    auto operation = sent(sequence, state, ago);
    operation.isSettled = true;
    operation.finishedAt = SampleNow - ago + after;
    operation.changedAt = *operation.finishedAt;
    return operation;
}

qint64 OperationLogTest::sumOf(const std::vector<OutcomeCounts> &counts, Outcome outcome)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0}, [&](qint64 sum, const OutcomeCounts &step) {
        return sum + step.at(static_cast<std::size_t>(outcome));
    });
}

void OperationLogTest::countsEachOperationOnceWhereItEnded()
{
    OperationLog log;
    log.take(std::vector{sent(0, OperationState::Accepted, 600s), sent(1, OperationState::Accepted, 600s)});
    QCOMPARE(sumOf(log.outcomes(m_hour, {}), Outcome::Done), 0);
    log.take(
        std::vector{ended(0, OperationState::Succeeded, 600s, 300s), ended(1, OperationState::Failed, 600s, 300s)});
    log.take(std::vector{ended(0, OperationState::Verified, 600s, 300s)});
    const auto counts = log.outcomes(m_hour, {});
    QCOMPARE(sumOf(counts, Outcome::Done), 1);
    QCOMPARE(sumOf(counts, Outcome::Failed), 1);
    QCOMPARE(counts.at(*m_hour.indexOf(SampleNow - 300s)).front(), 1);
    QCOMPARE(log.size(), std::size_t{2});
}

void OperationLogTest::leavesOutWhatWasNeverSent()
{
    OperationLog log;
    auto operation = ended(0, OperationState::AlreadySo, 60s, 0s);
    operation.submittedAt.reset();
    log.take(std::vector{operation});
    QCOMPARE(sumOf(log.outcomes(m_hour, {}), Outcome::Done), 0);
    QVERIFY(!log.answerTimes(m_hour, AnswerEnd::Result, {}).median);
}

void OperationLogTest::measuresAnswers()
{
    OperationLog log;
    std::vector<OperationMoments> operations;
    for (qint64 n = 0; n < 100; ++n)
        operations.push_back(ended(n, OperationState::Succeeded, 1'800s, std::chrono::seconds(n + 1)));
    operations.push_back(ended(100, OperationState::Failed, 1'800s, 90s));
    operations.push_back(ended(101, OperationState::Expired, 1'800s, 90s)); // no answer
    operations.front().deliveredAt = *operations.front().submittedAt + 500ms;
    log.take(operations);
    const auto answers = log.answerTimes(m_hour, AnswerEnd::Result, {});
    QCOMPARE(std::accumulate(answers.done.begin(), answers.done.end(), qint64{0}), 100);
    QCOMPARE(std::accumulate(answers.failed.begin(), answers.failed.end(), qint64{0}), 1);
    QCOMPARE(answers.failed.at(answerClassOf(90s)), 1);
    QCOMPARE(*answers.median, 51s);
    QCOMPARE(*answers.ninetyFifth, 95s);
    const auto deliveries = log.answerTimes(m_hour, AnswerEnd::Delivery, {});
    QCOMPARE(deliveries.done.front(), 1);
    QCOMPARE(*deliveries.median, 500ms);
}

void OperationLogTest::sortsTimesIntoClasses()
{
    QCOMPARE(answerClassOf(0ms), std::size_t{0});
    QCOMPARE(answerClassOf(999ms), std::size_t{0});
    QCOMPARE(answerClassOf(1s), std::size_t{1});
    QCOMPARE(answerClassOf(std::chrono::hours(24)), AnswerTimes::ClassCount - 1);
    QCOMPARE(answerClassOf(std::chrono::hours(900)), AnswerTimes::ClassCount - 1);
}

void OperationLogTest::followsOrdersInFlight()
{
    const auto grid = samplesOf(ChartSpan::Hour, SampleNow);
    OperationLog log;
    log.take(std::vector{ended(0, OperationState::Succeeded, 1'800s, 600s), sent(1, OperationState::Delivered, 900s),
                         sent(2, OperationState::Ready, 7'200s), // waits to be sent once more
                         sent(3, OperationState::Accepted, 86'400s),
                         ended(4, OperationState::Succeeded, 2'500s, 5ms)}); // between two looks
    const auto orders = log.inFlight(grid, {});
    const auto &samples = orders.peaks;
    const auto at = [&](std::chrono::seconds ago) { return samples.at(*grid.indexOf(SampleNow - ago)); };
    QCOMPARE(samples.size(), grid.count);
    QCOMPARE(at(3'000s), 1.0);
    QCOMPARE(at(1'500s), 2.0);
    QCOMPARE(at(1'100s), 1.0);
    QCOMPARE(at(2'500s), 2.0);
    QCOMPARE(samples.back(), 2.0);
    QCOMPARE(orders.now, 2);
}

void OperationLogTest::narrowsToDevices()
{
    fleet::FleetStore store;
    store.upsert(sampleFleet(20));
    OperationLog log;
    std::vector<OperationMoments> operations;
    for (qint64 n = 0; n < 20; ++n)
        operations.push_back(ended(n, OperationState::Succeeded, 60s, 5s));
    log.take(operations);
    const std::vector<quint32> rows{3, 4, 5};
    QCOMPARE(sumOf(log.outcomes(m_hour, log.chosen(store.snapshot(), rows)), Outcome::Done), 3);
    QCOMPARE(sumOf(log.outcomes(m_hour, log.chosen(store.snapshot(), {})), Outcome::Done), 0);
    QCOMPARE(sumOf(log.outcomes(m_hour, {}), Outcome::Done), 20);
}

void OperationLogTest::forgetsOldJobs()
{
    OperationLog log;
    log.take(std::vector{ended(0, OperationState::Succeeded, 600s, 5s), sent(1, OperationState::Accepted, 600s)});
    log.forgetBefore(SampleNow);
    QCOMPARE(log.size(), std::size_t{2}); // one of the job is open
    log.take(std::vector{ended(1, OperationState::Succeeded, 600s, 5s)});
    log.forgetBefore(SampleNow - 600s);
    QCOMPARE(log.size(), std::size_t{2});
    log.forgetBefore(SampleNow);
    QCOMPARE(log.size(), std::size_t{0});
}

LONGREACH_TEST(OperationLogTest)
#include "tst_operationlog.moc"
