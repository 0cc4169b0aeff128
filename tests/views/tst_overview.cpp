// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/charts/barchart.h"
#include "views/charts/chartboard.h"
#include "views/charts/columnchart.h"
#include "views/charts/donutchart.h"
#include "views/charts/heatmap.h"
#include "views/charts/linechart.h"
#include "views/charts/overviewpage.h"
#include "views/common/chip.h"
#include "views/common/figurecard.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace longreach;

/// The overview in the real window: its charts narrow each other, and lead on to the fleet.
class OverviewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void narrowsAllChartsAndWidensAgain();
    void takesConditionsOutByChip();
    void leadsOnToTheFleet();
    void showsOperationsOfTheChosenDevices();
    void narrowsByOutcome();
    void remembersHowFarItLooksBack();
    void copiesAndExportsTheChartInUse();
    void offersItsCommandsByMenu();
    void fitsANarrowWindow();
    void restsWhileNobodyLooks();
    void livesOnInAWindowOfItsOwn();
    void goesBackToAFilter();

private:
    [[nodiscard]] OverviewPage *page() const { return m_window->findChild<OverviewPage *>(); }
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->commands().action(id); }
    template <typename Kind>
    [[nodiscard]] Kind *chart() const
    {
        return page()->findChild<Kind *>();
    }
    [[nodiscard]] std::vector<Chip *> chips() const;
    [[nodiscard]] qint64 doneOperations() const;
    void chooseCountry(const QString &country);

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void OverviewTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_COMPARE(page()->figures().figures().devices, 100);
}

void OverviewTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

std::vector<Chip *> OverviewTest::chips() const
{
    const auto all = page()->findChildren<Chip *>();
    std::vector<Chip *> shown;
    std::ranges::copy_if(all, std::back_inserter(shown), [](const Chip *chip) { return chip->isVisible(); });
    return shown;
}

qint64 OverviewTest::doneOperations() const
{
    const auto &outcomes = page()->figures().figures().outcomes;
    return std::accumulate(outcomes.begin(), outcomes.end(), qint64{0},
                           [](qint64 sum, const OutcomeCounts &counts) { return sum + counts.front(); });
}

void OverviewTest::chooseCountry(const QString &country)
{
    auto *bars = chart<BarChart>();
    for (std::size_t index = 0; index < bars->markCount(); ++index) {
        if (bars->mark(index).filter != QStringLiteral("country:") + country)
            continue;
        bars->setCurrent(index);
        QTest::keyClick(bars, Qt::Key_Return);
        return;
    }
    QFAIL("no such country");
}

void OverviewTest::narrowsAllChartsAndWidensAgain()
{
    QVERIFY(chips().empty());
    chooseCountry(QStringLiteral("SE"));
    QTRY_COMPARE(page()->figures().figures().devices, 20);
    QCOMPARE(chips().size(), std::size_t{1});
    QCOMPARE(chips().front()->text(), QStringLiteral("country:SE"));
    QCOMPARE(chart<DonutChart>()->slices().front().count, 20);
    QCOMPARE(chart<HeatMap>()->polls().all, 20);
    QCOMPARE(chart<BarChart>()->matrix().rowCount(), std::size_t{5});
    const auto cards = page()->findChildren<FigureCard *>();
    QCOMPARE(cards.front()->figure(), QStringLiteral("20"));
    chooseCountry(QStringLiteral("SE"));
    QTRY_COMPARE(page()->figures().figures().devices, 100);
    QVERIFY(chips().empty());
}

void OverviewTest::takesConditionsOutByChip()
{
    chooseCountry(QStringLiteral("SE"));
    QTest::keyClick(page()->findChildren<FigureCard *>().at(2), Qt::Key_Return); // overdue
    QTRY_COMPARE(page()->figures().figures().devices, 0);
    QCOMPARE(chips().size(), std::size_t{2});
    QTest::mouseClick(chips().front(), Qt::LeftButton);
    QTRY_COMPARE(page()->figures().figures().devices, 20);
    QVERIFY(action(QStringLiteral("overview.clearFilter"))->isEnabled());
    action(QStringLiteral("overview.clearFilter"))->trigger();
    QTRY_COMPARE(page()->figures().figures().devices, 100);
    QVERIFY(!action(QStringLiteral("overview.clearFilter"))->isEnabled());
}

void OverviewTest::leadsOnToTheFleet()
{
    chooseCountry(QStringLiteral("SE"));
    action(QStringLiteral("overview.showDevices"))->trigger();
    QVERIFY(m_window->fleetPage()->isVisible());
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 20);
}

void OverviewTest::showsOperationsOfTheChosenDevices()
{
    m_shop->startEngine();
    const auto job = m_shop->createJob(JobKind::Audit, 50);
    QVERIFY(m_shop->runToEnd(job));
    QTRY_COMPARE(doneOperations(), 50);
    QVERIFY(page()->figures().figures().untilResult.median.has_value());
    QVERIFY(chart<ColumnChart>()->markCount() > 0);
    chooseCountry(QStringLiteral("SE"));
    QTRY_COMPARE(doneOperations(), 10);
    QCOMPARE(page()->figures().figures().inFlight.now, 0);
    QVERIFY(chart<LineChart>()->markCount() > 0); // however quick they were
}

void OverviewTest::narrowsByOutcome()
{
    m_shop->startEngine();
    QVERIFY(m_shop->runToEnd(m_shop->createJob(JobKind::Audit, 30)));
    QTRY_COMPARE(doneOperations(), 30);
    auto *outcomes = page()->findChild<ColumnChart *>(QStringLiteral("outcomes"));
    const auto choose = [outcomes](const QString &filter) {
        for (std::size_t index = 0; index < outcomes->markCount(); ++index) {
            if (outcomes->mark(index).filter != filter)
                continue;
            outcomes->setCurrent(index);
            QTest::keyClick(outcomes, Qt::Key_Return);
            return;
        }
        QFAIL("no such outcome");
    };
    choose(QStringLiteral("outcome:done"));
    QTRY_COMPARE(page()->figures().figures().devices, 30);
    QCOMPARE(chips().front()->text(), QStringLiteral("outcome:done"));
    QCOMPARE(doneOperations(), 30); // its own choices stay
    action(QStringLiteral("overview.showDevices"))->trigger();
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 30);
    action(QStringLiteral("view.overview"))->trigger();
    choose(QStringLiteral("outcome:failed"));
    QTRY_COMPARE(page()->figures().figures().devices, 0);
    choose(QStringLiteral("outcome:failed"));
    QTRY_COMPARE(page()->figures().figures().devices, 100);
}

void OverviewTest::remembersHowFarItLooksBack()
{
    action(QStringLiteral("overview.week"))->trigger();
    page()->board()->setAnswerEnd(AnswerEnd::Delivery);
    QTRY_COMPARE(page()->figures().figures().span, ChartSpan::Week);
    page()->saveLayout(m_shop->settings);
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    QCOMPARE(page()->figures().span(), ChartSpan::Week);
    QCOMPARE(page()->board()->answerEnd(), AnswerEnd::Delivery);
}

void OverviewTest::copiesAndExportsTheChartInUse()
{
    QVERIFY(!action(QStringLiteral("chart.exportCsv"))->isEnabled());
    auto *bars = chart<BarChart>();
    m_window->activateWindow();
    bars->setFocus();
    QTRY_VERIFY(action(QStringLiteral("chart.exportCsv"))->isEnabled());
    QTest::keySequence(bars, QKeySequence(QKeySequence::Copy));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Country\t")));
    action(QStringLiteral("chart.copyPicture"))->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    for (const auto &kind : {QStringLiteral("Csv"), QStringLiteral("Svg"), QStringLiteral("Png")}) {
        const auto path = m_shop->folder.filePath(QStringLiteral("chart.") + kind.toLower());
        m_shop->prompt.file = path;
        action(QStringLiteral("chart.export") + kind)->trigger();
        QTRY_VERIFY(QFile::exists(path));
    }
    QVERIFY(!QImage(m_shop->folder.filePath(QStringLiteral("chart.png"))).isNull());
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("no/such/folder.csv"));
    const auto before = m_shop->prompt.notices.size();
    action(QStringLiteral("chart.exportCsv"))->trigger();
    QTRY_VERIFY(m_shop->prompt.notices.size() > before);
}

void OverviewTest::offersItsCommandsByMenu()
{
    for (const auto *each : page()->board()->charts()) {
        QCOMPARE(each->contextMenuPolicy(), Qt::ActionsContextMenu);
        QVERIFY(each->actions().contains(action(QStringLiteral("chart.exportSvg"))));
    }
}

void OverviewTest::fitsANarrowWindow()
{
    m_window->resize(1'024, 700);
    for (auto *each : page()->board()->charts()) {
        QTRY_VERIFY(each->width() >= each->minimumSizeHint().width());
        QVERIFY(each->height() >= each->minimumSizeHint().height());
        QVERIFY(each->parentWidget()->geometry().right() <= page()->board()->width());
    }
}

void OverviewTest::restsWhileNobodyLooks()
{
    action(QStringLiteral("view.fleet"))->trigger();
    QTRY_VERIFY(!page()->figures().isBusy());
    m_shop->fleet.upsert(std::vector{m_shop->device(500)});
    QVERIFY(!page()->figures().isBusy());
    QCOMPARE(page()->figures().figures().devices, 100);
    action(QStringLiteral("view.overview"))->trigger();
    QTRY_COMPARE(page()->figures().figures().devices, 101);
}

void OverviewTest::livesOnInAWindowOfItsOwn()
{
    const auto parts = page()->parts();
    QCOMPARE(parts.size(), page()->board()->charts().size());
    m_window->activateWindow();
    chart<BarChart>()->setFocus();
    QTRY_VERIFY(chart<BarChart>()->hasFocus());
    auto *bars = chart<BarChart>();
    action(QStringLiteral("view.ownWindow"))->trigger();
    QVERIFY(bars->window() != m_window.get());
    action(QStringLiteral("view.fleet"))->trigger();
    m_shop->fleet.upsert(std::vector{m_shop->device(500)});
    QTRY_COMPARE(page()->figures().figures().devices, 101); // somebody still looks
    bars->window()->close();
    QTRY_COMPARE(bars->window(), m_window.get());
}

void OverviewTest::goesBackToAFilter()
{
    const auto before = page()->place();
    chooseCountry(QStringLiteral("SE"));
    const auto narrowed = page()->place();
    QVERIFY(narrowed != before);
    page()->goTo(before);
    QTRY_COMPARE(page()->figures().figures().devices, 100);
    page()->goTo(narrowed);
    QTRY_COMPARE(page()->figures().figures().devices, 20);
}

LONGREACH_TEST(OverviewTest)
#include "tst_overview.moc"
