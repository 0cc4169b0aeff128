// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/recaller.h"

#include "tests/fakes/reports.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/partbench.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;
using Verdict = ports::OrderReport::Verdict;

class RecallerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsBackWhatWaits();
    void leavesWhatTheDeviceHas();
    void leavesWhatCannotBeCalledBack();
    void triesAgainOnceTheEimIsBack();
    void looksAgainWhereTheOrderIsGone();
    void passesOverWhatHasMovedOn();
};

void RecallerTest::callsBackWhatWaits()
{
    PartBench bench(10);
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    for (int sequence = 0; sequence < 10; ++sequence) {
        bench.accept(sequence);
        recaller.add(bench.operation(sequence));
    }
    QTRY_VERIFY((recaller.tick(), bench.happened<event::CalledBack>() == 10));
    QVERIFY(bench.shop.eim->orders().empty());
    QCOMPARE(bench.lines.line(QStringLiteral("lab")).others, 0);
}

void RecallerTest::leavesWhatTheDeviceHas()
{
    PartBench bench;
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    const auto order = bench.accept();
    bench.shop.eim->setReport(order, fakes::bare(Verdict::Delivered));
    recaller.add(bench.operation());
    recaller.tick();
    QTRY_COMPARE(bench.reports.size(), std::size_t{1});
    QCOMPARE(bench.operation().state, OperationState::Delivered);
    QCOMPARE(bench.shop.eim->orders().size(), std::size_t{1});
    QVERIFY(bench.events.empty());
}

void RecallerTest::leavesWhatCannotBeCalledBack()
{
    PartBench bench;
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    bench.shop.eim->setCapabilities({});
    bench.accept();
    recaller.add(bench.operation());
    recaller.tick();
    QCOMPARE(bench.lines.line(QStringLiteral("lab")).others, 0);
    QCOMPARE(bench.operation().state, OperationState::Accepted);
}

void RecallerTest::triesAgainOnceTheEimIsBack()
{
    PartBench bench;
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    bench.accept();
    bench.shop.eim->setReachable(false);
    recaller.add(bench.operation());
    recaller.tick();
    QTRY_VERIFY(bench.lines.line(QStringLiteral("lab")).problem());
    bench.shop.eim->setReachable(true);
    recaller.tick(); // too soon
    QCOMPARE(bench.lines.line(QStringLiteral("lab")).others, 0);
    bench.shop.clock.advance(5s);
    recaller.tick();
    QTRY_COMPARE(bench.happened<event::CalledBack>(), 1);
}

void RecallerTest::looksAgainWhereTheOrderIsGone()
{
    PartBench bench;
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    bench.shop.eim->forget(bench.accept());
    recaller.add(bench.operation());
    recaller.tick();
    QTRY_COMPARE(bench.reports.size(), std::size_t{1});
    QCOMPARE(bench.reports.front().verdict, Verdict::Absent);
    QVERIFY(bench.events.empty());
}

void RecallerTest::passesOverWhatHasMovedOn()
{
    PartBench bench;
    Recaller recaller(bench.context, bench, bench.ledger, bench.lines);
    bench.accept();
    recaller.add(bench.operation());
    bench.apply(event::Reported{.verdict = Verdict::Succeeded});
    recaller.tick();
    QCOMPARE(bench.lines.line(QStringLiteral("lab")).others, 0);
    QVERIFY(bench.reports.empty());
}

LONGREACH_TEST(RecallerTest)
#include "tst_recaller.moc"
