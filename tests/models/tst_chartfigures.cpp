// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/fleet/query.h"
#include "models/charts/chartfigures.h"
#include "models/charts/chartworker.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace longreach;
using longreach::fakes::sampleFleet;
using longreach::fakes::SampleNow;
using namespace std::chrono_literals;

class ChartFiguresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void narrowsAndWidens();
    void cutsTimeIntoRoundSteps();
    void countsOperatorsByCountry();
    void gathersWhatIsRare();
    void countsPollsByHour();
    void countsEachHourOfALargeFleet();
    void knowsWhichHoursWereWatched();
    void leavesAChartItsOwnChoices();
    void worksOnAnotherThread();
    void dropsFiguresOfAnotherFilter();

private:
    [[nodiscard]] ChartTask task(const ChartFilter &filter = {}) const;
    [[nodiscard]] std::vector<quint32> allRows() const;

    std::unique_ptr<fleet::FleetStore> m_store;
};

void ChartFiguresTest::init()
{
    m_store = std::make_unique<fleet::FleetStore>();
    m_store->upsert(sampleFleet(1'000));
}

ChartTask ChartFiguresTest::task(const ChartFilter &filter) const
{
    return {.fleet = m_store->snapshot(), .filter = filter, .span = ChartSpan::Hour, .now = SampleNow};
}

std::vector<quint32> ChartFiguresTest::allRows() const
{
    std::vector<quint32> rows(m_store->live().rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

void ChartFiguresTest::narrowsAndWidens()
{
    ChartFilter filter;
    filter.toggle(ChartSubject::State, QStringLiteral("state:enabled"));
    filter.toggle(ChartSubject::Place, QStringLiteral("country:DE"));
    QCOMPARE(filter.query(), QStringLiteral("state:enabled country:DE"));
    QCOMPARE(filter.queryWithout(ChartSubject::Place), QStringLiteral("state:enabled"));
    filter.toggle(ChartSubject::Place, QStringLiteral("country:SE"));
    QCOMPARE(filter.terms(ChartSubject::Place), QStringLiteral("country:SE"));
    filter.toggle(ChartSubject::Place, QStringLiteral("country:SE"));
    filter.toggle(ChartSubject::State, QStringLiteral("state:enabled"));
    QVERIFY(filter.isEmpty());
}

void ChartFiguresTest::cutsTimeIntoRoundSteps()
{
    QVERIFY(rc::check("the last step holds now, and steps begin on multiples of their length", [] {
        const auto now = fromUnixMilliseconds(*rc::gen::inRange<qint64>(1'600'000'000'000, 1'900'000'000'000));
        const auto span = *rc::gen::elementOf(AllChartSpans);
        for (const auto &grid : {columnsOf(span, now), samplesOf(span, now)}) {
            RC_ASSERT(grid.indexOf(now) == grid.count - 1);
            RC_ASSERT(toUnixMilliseconds(grid.start) % grid.step.count() == 0);
            RC_ASSERT(!grid.indexOf(grid.end()).has_value());
            RC_ASSERT(!grid.indexOf(grid.start - 1ms).has_value());
        }
    }));
    for (const auto span : AllChartSpans)
        QCOMPARE(chartSpanFromWord(toWord(span)), span);
    QVERIFY(!chartSpanFromWord(u"year"));
}

void ChartFiguresTest::countsOperatorsByCountry()
{
    const auto matrix = operatorsByCountry(m_store->snapshot(), allRows());
    QCOMPARE(matrix.rowCount(), std::size_t{5});
    QVERIFY(!matrix.hasOtherRows);
    QCOMPARE(matrix.columns.front(), QStringLiteral("Bootstrap")); // enabled on every second device
    for (std::size_t row = 0; row < matrix.rowCount(); ++row)
        QCOMPARE(matrix.sumOfRow(row), 200);
    QCOMPARE(std::accumulate(matrix.counts.begin(), matrix.counts.end(), qint64{0}), 1'000);
    QCOMPARE(operatorsByCountry(m_store->snapshot(), {}).rowCount(), std::size_t{0});
}

void ChartFiguresTest::gathersWhatIsRare()
{
    auto devices = sampleFleet(100);
    for (std::size_t n = 0; n < devices.size(); ++n)
        devices[n].country = QString(QChar(static_cast<char16_t>(u'A' + n % 20))) + u'X';
    fleet::FleetStore store;
    store.upsert(devices);
    std::vector<quint32> rows(100);
    std::iota(rows.begin(), rows.end(), 0U);
    const auto matrix = operatorsByCountry(store.snapshot(), rows);
    QVERIFY(matrix.hasOtherRows);
    QCOMPARE(matrix.rowCount(), std::size_t{10});
    QCOMPARE(matrix.sumOfRow(9), 55); // eleven countries of five
}

void ChartFiguresTest::countsPollsByHour()
{
    auto devices = sampleFleet(4);
    for (const auto ago : {0min, 61min, 62min, 60min * 24 * 6, 60min * 24 * 8})
        devices[0].polls.note(SampleNow - ago);
    devices[1].polls.note(SampleNow - 61min);
    devices[2].lastPoll = SampleNow - 121min; // the only one that was ever known
    devices[3].lastPoll.reset();
    fleet::FleetStore store;
    store.upsert(devices);
    const std::vector<quint32> rows{0, 1, 2, 3};
    const auto polls = pollsByHour(store.snapshot(), rows, SampleNow);
    QCOMPARE(polls.all, 4);
    QCOMPARE(polls.hours.count, std::size_t{168});
    QCOMPARE(polls.hours.indexOf(SampleNow), polls.hours.count - 1);
    const auto ago = [&](std::chrono::milliseconds time) {
        return polls.devices.at(*polls.hours.indexOf(SampleNow - time));
    };
    QCOMPARE(ago(0min), 1);
    QCOMPARE(ago(61min), 2); // a device that polled twice in an hour is one device
    QCOMPARE(ago(121min), 1);
    QCOMPARE(ago(60min * 24 * 6), 1);
    QCOMPARE(std::accumulate(polls.devices.begin(), polls.devices.end(), qint64{0}), 5);
}

void ChartFiguresTest::countsEachHourOfALargeFleet()
{
    auto devices = sampleFleet(10'000);
    std::vector<qint64> expected(168);
    for (std::size_t n = 0; n < devices.size(); ++n) {
        for (std::size_t back = n % 5; back < expected.size(); back += 1 + n % 7) {
            devices[n].polls.note(SampleNow - std::chrono::hours(back));
            ++expected[expected.size() - 1 - back];
        }
    }
    fleet::FleetStore store;
    store.upsert(devices);
    std::vector<quint32> rows(devices.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QCOMPARE(pollsByHour(store.snapshot(), rows, SampleNow).devices, expected);
}

void ChartFiguresTest::knowsWhichHoursWereWatched()
{
    auto devices = sampleFleet(2);
    devices[1].eim = QStringLiteral("other");
    fleet::FleetStore store;
    store.upsert(devices);
    WatchedHours watched;
    watched[QStringLiteral("lab")].note(PollHours::hourOf(SampleNow));
    watched[QStringLiteral("other")].note(PollHours::hourOf(SampleNow) - 2);
    store.setWatchedHours(watched);
    const auto seen = [&](std::vector<quint32> rows) {
        const auto polls = pollsByHour(store.snapshot(), rows, SampleNow);
        return std::vector(polls.watched.end() - 3, polls.watched.end());
    };
    QCOMPARE(seen({0}), (std::vector{false, false, true}));
    QCOMPARE(seen({1}), (std::vector{true, false, false}));
    QCOMPARE(seen({0, 1}), (std::vector{true, false, true}));
    QCOMPARE(seen({}), (std::vector{false, false, false}));
}

void ChartFiguresTest::leavesAChartItsOwnChoices()
{
    ChartFilter filter;
    filter.toggle(ChartSubject::Place, QStringLiteral("country:DE"));
    const auto figures = figuresOf(task(filter), OperationLog());
    QVERIFY(figures);
    QCOMPARE(figures->devices, 200);
    QCOMPARE(figures->allDevices, 1'000);
    QCOMPARE(figures->operators.rowCount(), std::size_t{5}); // others can still be chosen
    QCOMPARE(figures->polls.all, 200);
    QCOMPARE(figures->states.at(DeviceState::Enabled), 200);
    QCOMPARE(figures->matching.at(DeviceState::Enabled), 200);
}

void ChartFiguresTest::worksOnAnotherThread()
{
    ChartWorker worker;
    std::shared_ptr<const ChartFigures> last;
    connect(&worker, &ChartWorker::worked, this,
            [&](const std::shared_ptr<const ChartFigures> &figures) { last = figures; });
    worker.take({{.job = 1,
                  .sequence = 0,
                  .eid = m_store->live().row(0).eid(),
                  .state = OperationState::Succeeded,
                  .isSettled = true,
                  .submittedAt = SampleNow - 20s,
                  .deliveredAt = std::nullopt,
                  .finishedAt = SampleNow - 10s,
                  .changedAt = SampleNow - 10s}});
    worker.request(task());
    QVERIFY(worker.isBusy());
    QTRY_VERIFY(!worker.isBusy());
    QVERIFY(last != nullptr);
    QCOMPARE(last->devices, 1'000);
    QCOMPARE(*last->untilResult.median, 10s);
}

void ChartFiguresTest::dropsFiguresOfAnotherFilter()
{
    ChartWorker worker;
    QString lastQuery;
    connect(&worker, &ChartWorker::worked, this,
            [&](const std::shared_ptr<const ChartFigures> &figures) { lastQuery = figures->filter.query(); });
    for (const auto &terms :
         {QStringLiteral("country:DE"), QStringLiteral("country:SE"), QStringLiteral("country:BR")}) {
        ChartFilter filter;
        filter.toggle(ChartSubject::Place, terms);
        worker.request(task(filter));
    }
    QTRY_VERIFY(!worker.isBusy());
    QCOMPARE(lastQuery, QStringLiteral("country:BR"));
}

LONGREACH_TEST(ChartFiguresTest)
#include "tst_chartfigures.moc"
