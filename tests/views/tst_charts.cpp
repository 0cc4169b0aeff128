// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/query.h"
#include "tests/support/testregistry.h"
#include "views/charts/barchart.h"
#include "views/charts/chartparts.h"
#include "views/charts/chartpicture.h"
#include "views/charts/chartwords.h"
#include "views/charts/columnchart.h"
#include "views/charts/donutchart.h"
#include "views/charts/heatmap.h"
#include "views/charts/linechart.h"
#include "views/common/colorscheme.h"
#include "views/common/stackedbar.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <rapidcheck.h>

using namespace longreach;

class ChartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutEmptySlices();
    void filtersByLegendAndRing();
    void filtersByKeyboard();
    void filtersByCountryAndOperator();
    void tellsOperatorsApart();
    void filtersByHour();
    void tellsHoursThatNobodyWatched();
    void asksReadableQueries();
    void saysValues();
    void rendersWithoutData();
    void endsAxesRoundly();
    void breaksLegends();
    void paintsEachPart();
    void paintsAsPictures();
    void writesFigures();
    void staysQuick();

private:
    static std::vector<Slice> slices();
    static CountMatrix places();
    static PollFigures polls();
    static std::vector<ColumnChart::Column> columns(int count);
    static QString spoken(QWidget *chart, QAccessible::Text kind);

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

CountMatrix ChartsTest::places()
{
    return {.rows = {QStringLiteral("DE"), QString()},
            .columns = {QStringLiteral("Tele2 \"IoT\""), QString()},
            .hasOtherRows = false,
            .hasOtherColumns = true,
            .counts = {30, 10, 0, 5}};
}

PollFigures ChartsTest::polls()
{
    const auto now = fromUnixMilliseconds(QDateTime(QDate(2026, 3, 4), QTime(14, 30)).toMSecsSinceEpoch());
    const auto first = PollHours::hourOf(now) - 167;
    PollFigures polls{.hours = {.start = PollHours::startOf(first), .step = std::chrono::hours(1), .count = 168},
                      .devices = std::vector<qint64>(168),
                      .watched = std::vector<bool>(168, true),
                      .all = 40};
    polls.devices[167 - 2] = 7; // from 12 o'clock
    polls.devices[167 - 24] = 3;
    polls.watched[167 - 24] = polls.watched[167 - 25] = false;
    return polls;
}

std::vector<ColumnChart::Column> ChartsTest::columns(int count)
{
    std::vector<ColumnChart::Column> columns;
    for (int n = 0; n < count; ++n)
        columns.push_back({QStringLiteral("Column %1").arg(n),
                           QString::number(n),
                           n % 10 == 0 ? QString::number(n) : QString(),
                           {n * 7, n}});
    return columns;
}

QString ChartsTest::spoken(QWidget *chart, QAccessible::Text kind)
{
    return QAccessible::queryAccessibleInterface(chart)->text(kind);
}

void ChartsTest::leavesOutEmptySlices()
{
    DonutChart chart(QStringLiteral("States"));
    chart.setSlices(slices());
    QCOMPARE(chart.slices().size(), std::size_t{2});
    QCOMPARE(spoken(&chart, QAccessible::Name), QStringLiteral("States"));
    QCOMPARE(spoken(&chart, QAccessible::Description), QStringLiteral("Enabled: 750, Overdue: 250"));
}

void ChartsTest::filtersByLegendAndRing()
{
    DonutChart chart(QStringLiteral("States"));
    chart.resize(460, 220);
    chart.setSlices(slices());
    chart.show();
    QSignalSpy filtered(&chart, &Chart::filterRequested);
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
    DonutChart chart(QStringLiteral("States"));
    chart.resize(460, 220);
    chart.setSlices(slices());
    QSignalSpy filtered(&chart, &Chart::filterRequested);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(filtered.isEmpty());
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(spoken(&chart, QAccessible::Value), QStringLiteral("Overdue: 250"));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:overdue"));
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("state:enabled"));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.current());
}

void ChartsTest::filtersByCountryAndOperator()
{
    BarChart chart(QStringLiteral("Places"));
    chart.resize(460, 220);
    chart.setMatrix(places());
    // A country and its two operators, one without country with one, and the legend.
    QCOMPARE(chart.markCount(), std::size_t{7});
    QSignalSpy filtered(&chart, &Chart::filterRequested);
    const auto ask = [&](Qt::Key key) {
        QTest::keyClick(&chart, key);
        QTest::keyClick(&chart, Qt::Key_Return);
        return filtered.takeFirst().at(0).toString();
    };
    QCOMPARE(ask(Qt::Key_Home), QStringLiteral("country:DE"));
    QCOMPARE(ask(Qt::Key_Right), QStringLiteral("country:DE operator:\"Tele2 \\\"IoT\\\"\""));
    QCOMPARE(ask(Qt::Key_Down), QStringLiteral("country:\"\"")); // which has none of this operator
    QCOMPARE(ask(Qt::Key_End), QStringLiteral("-operator:\"Tele2 \\\"IoT\\\"\""));
    QCOMPARE(chart.mark(0).value, QStringLiteral("40"));
}

void ChartsTest::tellsOperatorsApart()
{
    BarChart chart(QStringLiteral("Places"));
    chart.resize(2'000, 220);
    const auto show = [&chart](int first) {
        QStringList names;
        std::vector<chartparts::LegendEntry> entries;
        for (int n = first; n < first + 7; ++n) {
            names.append(QStringLiteral("Operator %1").arg(n));
            entries.push_back({names.back(), {}});
        }
        chart.setMatrix({.rows = {QStringLiteral("DE")},
                         .columns = names,
                         .hasOtherRows = false,
                         .hasOtherColumns = false,
                         .counts = std::vector<qint64>(7, 1)});
        const auto picture = chart.grab().toImage();
        QList<QColor> colors;
        for (const auto &dot : chartparts::legendRects(entries, chart.width(), chart.fontMetrics()))
            colors.append(picture.pixelColor(QPoint(qRound(dot.x()) + 5, qRound(dot.center().y()))));
        return colors;
    };
    const auto before = show(0);
    const auto after = show(4); // three stay, four come
    for (const auto &colors : {before, after}) {
        for (const auto &color : colors)
            QCOMPARE(colors.count(color), 1);
    }
    QCOMPARE(after.first(3), before.last(3));
}

void ChartsTest::filtersByHour()
{
    HeatMap chart(QStringLiteral("Polls"));
    chart.resize(600, 220);
    chart.setPolls(polls());
    QCOMPARE(chart.markCount(), std::size_t{7 + 6 * 24 + 15});
    QSignalSpy filtered(&chart, &Chart::filterRequested);
    QTest::keyClick(&chart, Qt::Key_Home); // a day without a poll
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY2(filtered.isEmpty(), "nothing is no filter");
    QTest::keyClick(&chart, Qt::Key_Up); // round to the last day
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("polled:2026-03-04"));
    for (int hour = 0; hour <= 12; ++hour)
        QTest::keyClick(&chart, Qt::Key_Right);
    const auto noon = spoken(&chart, QAccessible::Value);
    QVERIFY2(noon.startsWith(u"Wed 4 Mar, 12:00 to 13:00: 7 of 40"), qPrintable(noon));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("polled:2026-03-04T12"));
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY2(filtered.isEmpty(), "nobody polled at noon of the day before");
}

void ChartsTest::tellsHoursThatNobodyWatched()
{
    HeatMap chart(QStringLiteral("Polls"));
    chart.resize(600, 220);
    chart.setPolls(polls());
    const auto last = chart.markCount() - 1;
    const auto before = last - 25; // a day, with its name
    QVERIFY(chart.mark(last).value.startsWith(u"0 of 40"));
    QVERIFY2(chart.mark(before).value.contains(u"at least"), qPrintable(chart.mark(before).value));
    QVERIFY2(chart.mark(before - 1).value.startsWith(u"not known"), qPrintable(chart.mark(before - 1).value));
    QCOMPARE(chart.table().rows.at(167 - 25).last(), QStringLiteral("0"));
    QCOMPARE(chart.table().rows.at(167).last(), QStringLiteral("1"));
}

void ChartsTest::asksReadableQueries()
{
    BarChart bars(QStringLiteral("Places"));
    bars.setMatrix(places());
    HeatMap heat(QStringLiteral("Polls"));
    heat.setPolls(polls());
    for (const Chart *chart : std::initializer_list<const Chart *>{&bars, &heat}) {
        for (std::size_t index = 0; index < chart->markCount(); ++index) {
            const auto query = fleet::Query::parse(chart->mark(index).filter);
            QVERIFY2(query, qPrintable(chart->mark(index).filter));
        }
    }
}

void ChartsTest::saysValues()
{
    ColumnChart chart(QStringLiteral("Outcomes"));
    chart.resize(600, 220);
    chart.setSeries({{QStringLiteral("Done"), Tone::Good}, {QStringLiteral("Failed"), Tone::Bad}}, QString());
    chart.setColumns(columns(60));
    chart.show();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(spoken(&chart, QAccessible::Value), QStringLiteral("Column 59: 413 Done, 59 Failed"));
    QTest::mouseMove(&chart, QPoint(598, 40)); // above the parts
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("Column 59: 413 Done, 59 Failed"));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(spoken(&chart, QAccessible::Value), QStringLiteral("Column 0: 0"));
}

void ChartsTest::rendersWithoutData()
{
    DonutChart donut{QString()};
    BarChart bars{QString()};
    HeatMap heat{QString()};
    LineChart line{QString()};
    ColumnChart chart{QString()};
    chart.setSeries({{QStringLiteral("Done"), Tone::Good}}, QString());
    chart.setColumns({{QString(), QString(), QString(), {0}}});
    for (Chart *empty : std::initializer_list<Chart *>{&donut, &bars, &heat, &line, &chart}) {
        empty->setEmptyText(QStringLiteral("Nothing"));
        QCOMPARE(empty->markCount(), std::size_t{0});
        QVERIFY(!empty->grab().isNull());
        QTest::keyClick(empty, Qt::Key_Down);
        QVERIFY(!empty->current());
    }
}

void ChartsTest::endsAxesRoundly()
{
    using chartparts::roundAxisEnd;
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

void ChartsTest::breaksLegends()
{
    const QFontMetrics metrics(QGuiApplication::font());
    std::vector<chartparts::LegendEntry> entries;
    for (int n = 0; n < 8; ++n)
        entries.push_back({QStringLiteral("Operador de Telecomunicaciones %1").arg(n), Qt::red});
    const auto wide = chartparts::legendRects(entries, 4'000, metrics);
    const auto narrow = chartparts::legendRects(entries, 320, metrics);
    QVERIFY(chartparts::legendHeight(narrow) > chartparts::legendHeight(wide));
    for (const auto &rect : narrow)
        QVERIFY(rect.right() <= 320);
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

void ChartsTest::paintsAsPictures()
{
    DonutChart chart(QStringLiteral("Devices by state"));
    chart.resize(460, 220);
    chart.setSlices(slices());
    chart.setCurrent(1);
    const auto picture = pictureOf(chart, 2);
    QCOMPARE(picture.width(), 2 * (460 + 32));
    QCOMPARE(picture.pixelColor(3, 3), ColorScheme::of(chart.palette()).base);
    QVERIFY2(chart.current() == 1, "the cursor stays");
    const auto svg = svgOf(chart);
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("Devices by state"));
    QVERIFY(svg.contains("Enabled"));
}

void ChartsTest::writesFigures()
{
    BarChart chart(QStringLiteral("Places"));
    chart.setMatrix(places());
    QCOMPARE(csvOf(chart.table()), QByteArray("Country,\"Tele2 \"\"IoT\"\"\",Others\r\nDE,30,10\r\nUnknown,0,5\r\n"));
    QCOMPARE(tabbedText(chart.table()).split(u'\n').at(1), QStringLiteral("DE\t30\t10"));
    LineChart line(QStringLiteral("In flight"));
    line.setFigure(QStringLiteral("Orders"), Tone::Busy);
    const auto grid = samplesOf(ChartSpan::Hour, fromUnixMilliseconds(1'790'000'000'000));
    line.setSamples(grid, ChartSpan::Hour, std::vector<double>(grid.count, 1'234.0));
    const auto rows = csvOf(line.table()).split('\n');
    QVERIFY2(rows.at(1).endsWith("Z,1234\r"), rows.at(1).constData()); // for programs
}

void ChartsTest::staysQuick()
{
    ColumnChart chart(QStringLiteral("Outcomes"));
    chart.resize(1'000, 240);
    chart.setSeries({{QStringLiteral("Done"), Tone::Good}, {QStringLiteral("Failed"), Tone::Bad}}, QString());
    chart.setColumns(columns(96));
    HeatMap heat(QStringLiteral("Polls"));
    heat.resize(1'000, 400);
    heat.setPolls(polls());
    heat.setChosen(QStringLiteral("polled:2026-03-04"));
    for (Chart *each : std::initializer_list<Chart *>{&chart, &heat}) {
        QVERIFY(!each->grab().isNull()); // fonts are loaded once
        auto best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!each->grab().isNull());
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 50, qPrintable(QString::number(best)));
    }
}

LONGREACH_TEST(ChartsTest)
#include "tst_charts.moc"
