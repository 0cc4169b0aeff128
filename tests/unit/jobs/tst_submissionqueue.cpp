// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submissionqueue.h"

#include "app/jobs/devicegate.h"
#include "app/jobs/jobpacer.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class SubmissionQueueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsJobsTakeTurns();
    void passesOverJobsThatMayNot();
    void putsBackInFront();
    void keepsEimsApart();
    void letsOneIntoADevice();
    void spreadsOverTheMinute();
    void makesUpForLateTicksOnlyBriefly();
};

namespace {

const QString Lab = QStringLiteral("lab");

bool anyJob(qint64)
{
    return true;
}

} // namespace

void SubmissionQueueTest::letsJobsTakeTurns()
{
    SubmissionQueue queue;
    for (qint64 sequence = 0; sequence < 3; ++sequence) {
        queue.push(Lab, {1, sequence});
        queue.push(Lab, {2, sequence});
    }
    std::vector<OperationId> taken;
    while (const auto id = queue.take(Lab, anyJob))
        taken.push_back(*id);
    QCOMPARE(taken, (std::vector<OperationId>{{1, 0}, {2, 0}, {1, 1}, {2, 1}, {1, 2}, {2, 2}}));
    QVERIFY(queue.isEmpty(Lab));
}

void SubmissionQueueTest::passesOverJobsThatMayNot()
{
    SubmissionQueue queue;
    queue.push(Lab, {1, 0});
    queue.push(Lab, {2, 0});
    QCOMPARE(queue.take(Lab, [](qint64 job) { return job == 2; }), std::optional(OperationId{2, 0}));
    QVERIFY(!queue.take(Lab, [](qint64 job) { return job == 2; }));
    QVERIFY(!queue.isEmpty(Lab));
}

void SubmissionQueueTest::putsBackInFront()
{
    SubmissionQueue queue;
    queue.push(Lab, {1, 0});
    queue.push(Lab, {1, 1});
    const auto first = queue.take(Lab, anyJob);
    queue.putBack(Lab, *first);
    QCOMPARE(queue.take(Lab, anyJob), first);
}

void SubmissionQueueTest::keepsEimsApart()
{
    SubmissionQueue queue;
    queue.push(Lab, {1, 0});
    QVERIFY(queue.isEmpty(QStringLiteral("other")));
    QVERIFY(!queue.take(QStringLiteral("other"), anyJob));
}

void SubmissionQueueTest::letsOneIntoADevice()
{
    DeviceGate gate;
    const auto eid = sampleEid(1);
    QVERIFY(gate.enter(eid, {1, 0}));
    QVERIFY(gate.enter(eid, {1, 0}));
    QVERIFY(!gate.enter(eid, {2, 0}));
    gate.wait(eid, {2, 0});
    QVERIFY(gate.leave(eid, {2, 0}).empty());
    QCOMPARE(gate.leave(eid, {1, 0}), (std::vector<OperationId>{{2, 0}}));
    QVERIFY(gate.enter(eid, {2, 0}));
    QVERIFY(gate.leave(sampleEid(2), {3, 0}).empty());
}

void SubmissionQueueTest::spreadsOverTheMinute()
{
    JobPacer pacer(600);
    int started = 0;
    for (auto now = Start; now < Start + 60s; now += 5ms) {
        if (!pacer.mayStart(now))
            continue;
        pacer.started(now);
        ++started;
    }
    QVERIFY2(started >= 599 && started <= 602, qPrintable(QString::number(started)));
    JobPacer unlimited;
    unlimited.started(Start);
    QVERIFY(unlimited.mayStart(Start));
}

void SubmissionQueueTest::makesUpForLateTicksOnlyBriefly()
{
    JobPacer pacer(600);
    pacer.started(Start);
    const auto late = Start + 1h;
    int atOnce = 0;
    for (; pacer.mayStart(late); ++atOnce)
        pacer.started(late);
    QVERIFY2(atOnce <= 2, qPrintable(QString::number(atOnce)));
}

LONGREACH_TEST(SubmissionQueueTest)
#include "tst_submissionqueue.moc"
