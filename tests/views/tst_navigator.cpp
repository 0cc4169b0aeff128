// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigator.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/commandtable.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QMouseEvent>
#include <QTest>

using namespace longreach;

class NavigatorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesBackThroughPages();
    void goesBackThroughQueries();
    void goesBackToADevice();
    void countsAWalkDownTheTableOnce();
    void staysOnJobs();
    void obeysTheMouse();

private:
    [[nodiscard]] QAction *back() const { return m_window->commands().action(QStringLiteral("view.back")); }
    [[nodiscard]] QAction *forward() const { return m_window->commands().action(QStringLiteral("view.forward")); }
    [[nodiscard]] const PlaceHistory &history() const { return m_window->findChild<Navigator *>()->history(); }
    [[nodiscard]] FleetPage &fleet() const { return *m_window->fleetPage(); }
    [[nodiscard]] QString query() const { return fleet().findChild<QueryBar *>()->text(); }
    [[nodiscard]] int shownDevices() const { return fleet().list()->model().rowCount(); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void NavigatorTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(120);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_COMPARE(shownDevices(), 120);
}

void NavigatorTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void NavigatorTest::goesBackThroughPages()
{
    QVERIFY(!back()->isEnabled());
    m_window->showPage(PageKind::Fleet);
    m_window->showPage(PageKind::Eims);
    QVERIFY(back()->isEnabled());
    QVERIFY(!forward()->isEnabled());
    back()->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Fleet);
    back()->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Overview);
    QVERIFY(!back()->isEnabled());
    forward()->trigger();
    forward()->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Eims);
    QVERIFY(!forward()->isEnabled());
    back()->trigger();
    m_window->showPage(PageKind::Jobs); // what lay ahead is forgotten
    QVERIFY(!forward()->isEnabled());
}

void NavigatorTest::goesBackThroughQueries()
{
    m_window->showPage(PageKind::Fleet);
    m_window->findChild<Navigator *>()->settle();
    fleet().showQuery(QStringLiteral("country:SE"));
    QTRY_VERIFY(history().present()->marks.value(QStringLiteral("query")) == QStringLiteral("country:SE"));
    QTRY_VERIFY(shownDevices() < 120);
    back()->trigger();
    QCOMPARE(query(), QString());
    QTRY_COMPARE(shownDevices(), 120);
    forward()->trigger();
    QCOMPARE(query(), QStringLiteral("country:SE"));
    QTRY_VERIFY(shownDevices() < 120);
}

void NavigatorTest::goesBackToADevice()
{
    m_window->showPage(PageKind::Fleet);
    fleet().list()->table()->selectRow(7);
    const auto device = fleet().list()->current();
    QVERIFY(device);
    m_window->showPage(PageKind::Overview);
    m_window->showPage(PageKind::Fleet);
    // Nowhere in what this shows: the device is looked for once the former query is back.
    fleet().showQuery(QStringLiteral("label:nobody"));
    QTRY_COMPARE(shownDevices(), 0);
    m_window->showPage(PageKind::Jobs);
    const auto isThere = [this] { return m_window->shownPage() == PageKind::Fleet && query().isEmpty(); };
    while (!isThere() && back()->isEnabled())
        back()->trigger();
    QVERIFY(isThere());
    QTRY_COMPARE(fleet().list()->current(), device);
    QVERIFY(forward()->isEnabled());
}

void NavigatorTest::countsAWalkDownTheTableOnce()
{
    m_window->showPage(PageKind::Fleet);
    m_window->findChild<Navigator *>()->settle();
    for (int row = 0; row < 10; ++row)
        fleet().list()->table()->selectRow(row);
    const auto device = fleet().list()->current();
    m_window->showPage(PageKind::Jobs);
    back()->trigger();
    QCOMPARE(fleet().list()->sought(), device);
    back()->trigger(); // the fleet before anything was chosen
    QCOMPARE(m_window->shownPage(), PageKind::Fleet);
    QVERIFY(!fleet().list()->current());
    back()->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Overview);
}

void NavigatorTest::staysOnJobs()
{
    m_shop->createJob(JobKind::Audit, 2);
    m_shop->createJob(JobKind::Audit, 3);
    QTRY_COMPARE(m_shop->board.jobs().size(), 2U);
    m_window->showPage(PageKind::Jobs);
    m_window->findChild<Navigator *>()->settle();
    const auto job = history().present()->marks.value(QStringLiteral("job"));
    QVERIFY(!job.isEmpty());
    m_window->showPage(PageKind::Fleet);
    back()->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Jobs);
    QCOMPARE(history().present()->marks.value(QStringLiteral("job")), job);
}

void NavigatorTest::obeysTheMouse()
{
    m_window->showPage(PageKind::Fleet);
    m_window->showPage(PageKind::Jobs);
    QTest::mouseClick(m_window.get(), Qt::BackButton);
    QCOMPARE(m_window->shownPage(), PageKind::Fleet);
    QTest::mouseClick(fleet().list()->table()->viewport(), Qt::BackButton); // a table keeps presses to itself
    QCOMPARE(m_window->shownPage(), PageKind::Overview);
    QTest::mouseClick(m_window.get(), Qt::ForwardButton);
    QCOMPARE(m_window->shownPage(), PageKind::Fleet);
}

LONGREACH_TEST(NavigatorTest)
#include "tst_navigator.moc"
