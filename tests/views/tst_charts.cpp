// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/query.h"
#include "tests/support/testregistry.h"
#include "views/charts/donutchart.h"
#include "views/charts/fleetslices.h"
#include "views/charts/stackedtimechart.h"
#include "views/common/colorscheme.h"
#include "views/common/stackedbar.h"
#include "views/common/theme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach;

class ChartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutEmptySlices();
    void filtersByLegendAndRing();
    void filtersByKeyboard();
    void gathersSmallOperators();
    void rendersWithoutData();
    void endsAxesRoundly();
    void paintsEachPart();
    void staysQuick();

private:
    static std::vector<Slice> slices();

    Theme m_theme;
};

std::vector<Slice> ChartsTest::slices()
{
    return {
        {.label = QStringLiteral("Enabled"),
         .count = 750,
         .tone = Tone::Good,
         .filter = QStringLiteral("state:enabled")},
        {.label = QStringLiteral("Empty"), .count = 0, .tone = Tone::Warning, .filter = QStringLiteral("state:empty")},
        {.label = QStringLiteral("Overdue"),
         .count = 250,
         .tone = Tone::Bad,
         .filter = QStringLiteral("state:overdue")}};
}

void ChartsTest::leavesOutEmptySlices()
{
    DonutChart chart;
    chart.setSlices(slices());
    QCOMPARE(chart.slices().size(), std::size_t{2});
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Enabled: 750, Overdue: 250"));
}

void ChartsTest::filtersByLegendAndRing()
{
    DonutChart chart;
    chart.resize(460, 220);
    chart.setSlices(slices());
    chart.show();
    QSignalSpy filtered(&chart, &DonutChart::filterRequested);
    // The ring begins at the top and goes clockwise: on its right is the larger slice.
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(4 + 200 - 10, 110));
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:enabled"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(4 + 30, 60));
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:overdue"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 110 + 10));
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:overdue"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(104, 110));
    QVERIFY2(filtered.isEmpty(), "the middle is no slice");
}

void ChartsTest::filtersByKeyboard()
{
    DonutChart chart;
    chart.resize(460, 220);
    chart.setSlices(slices());
    QSignalSpy filtered(&chart, &DonutChart::filterRequested);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(filtered.isEmpty());
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:overdue"));
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:enabled"));
}

void ChartsTest::gathersSmallOperators()
{
    fleet::FleetSummary summary;
    for (int n = 9; n > 0; --n)
        summary.operators.push_back({.name = QStringLiteral("Op \"%1\"").arg(n), .enabled = n, .others = n});
    const auto all = operatorSlices(summary, 3);
    QCOMPARE(all.size(), std::size_t{4});
    QCOMPARE(all.front().count, 18);
    QVERIFY(fleet::Query::parse(all.front().filter));
    QCOMPARE(all.back().count, 2 * (6 + 5 + 4 + 3 + 2 + 1));
    QVERIFY(all.back().filter.isEmpty());
}

void ChartsTest::rendersWithoutData()
{
    DonutChart donut;
    QVERIFY(!donut.grab().isNull());
    StackedTimeChart chart;
    QVERIFY(!chart.grab().isNull());
    chart.setSeries({{QStringLiteral("Done"), Tone::Good}});
    chart.setColumns({{.start = {}, .counts = {0}}});
    QVERIFY(!chart.grab().isNull());
}

void ChartsTest::endsAxesRoundly()
{
    QCOMPARE(roundAxisEnd(0), 4);
    QCOMPARE(roundAxisEnd(4), 4);
    QCOMPARE(roundAxisEnd(5), 8);
    QCOMPARE(roundAxisEnd(81), 200);
    QVERIFY(rc::check("the axis ends at or above the value, and not far above", [] {
        const auto value = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const auto end = roundAxisEnd(value);
        RC_ASSERT(end >= value);
        RC_ASSERT(end <= std::max<qint64>(4, value * 5 / 2));
        RC_ASSERT(end % 4 == 0);
    }));
}

void ChartsTest::paintsEachPart()
{
    StackedBar bar;
    bar.resize(200, 10);
    bar.setParts({{1, Tone::Bad}, {99'999, Tone::Good}}, 200'000);
    const auto image = bar.grab().toImage();
    const auto bad = ColorScheme::of(bar.palette()).tone(Tone::Bad).mark;
    QCOMPARE(image.pixelColor(1, 5), bad); // one of 200,000 is still seen
    QVERIFY(image.pixelColor(60, 5) != bad);
    QCOMPARE(image.pixelColor(150, 5), ColorScheme::of(bar.palette()).hairline);
}

void ChartsTest::staysQuick()
{
    StackedTimeChart chart;
    chart.resize(1'000, 240);
    chart.setSeries({{QStringLiteral("Done"), Tone::Good}, {QStringLiteral("Failed"), Tone::Bad}});
    std::vector<TimeColumn> columns;
    for (int minute = 0; minute < 60; ++minute)
        columns.push_back({.start = Timestamp(std::chrono::minutes(minute)), .counts = {minute * 7, minute}});
    chart.setColumns(columns);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!chart.grab().isNull());
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

LONGREACH_TEST(ChartsTest)
#include "tst_charts.moc"
